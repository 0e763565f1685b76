package org.leadrelay.precursor.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.ledger.Decision.Refused;
import org.leadrelay.precursor.ledger.Decision.Repeated;
import org.leadrelay.precursor.ledger.Looked.Found;
import org.leadrelay.precursor.ledger.Looked.Missing;

/**
 * Posts what happened, several postings in one transaction. What is no fact is refused, for itself
 * alone; what is unlawful or odd is written and raises an alarm, for the world happened. The same
 * posting again answers the first.
 */
@ApplicationScoped
public class PostMovements {

  private final Drafting drafting;
  private final Ledger ledger;
  private final Adjustments adjustments;
  private final Writing writing;
  private final Clock clock;

  public PostMovements(
      Drafting drafting, Ledger ledger, Adjustments adjustments, Writing writing, Clock clock) {
    this.drafting = drafting;
    this.ledger = ledger;
    this.adjustments = adjustments;
    this.writing = writing;
    this.clock = clock;
  }

  /** A posting on its way. */
  private sealed interface Candidate {
    record Decided(Decision decision) implements Candidate {}

    record Waiting(Draft draft) implements Candidate {}

    default Stream<Draft> waiting() {
      return this instanceof Waiting(var draft) ? Stream.of(draft) : Stream.empty();
    }
  }

  /** The decisions in the order of the postings, which are as {@link Chunks} cuts them. */
  @Transactional
  public List<Decision> post(Reader who, List<Posting> postings) {
    var candidates = postings.stream().map(posting -> candidate(who, posting)).toList();
    writing.lock(candidates.stream().flatMap(Candidate::waiting).toList());
    return candidates.stream().map(candidate -> decision(who, candidate)).toList();
  }

  private Candidate candidate(Reader who, Posting posting) {
    var before = before(who, posting);
    if (before.isPresent()) {
      return new Candidate.Decided(before.get());
    }
    return switch (drafting.draft(who, posting, clock.instant())) {
      case Missing<Draft>(var why) -> new Candidate.Decided(new Refused(why));
      case Found<Draft>(var draft) -> new Candidate.Waiting(draft);
    };
  }

  private Decision decision(Reader who, Candidate candidate) {
    return switch (candidate) {
      case Candidate.Decided(var decision) -> decision;
      case Candidate.Waiting(var draft) -> write(who, draft);
    };
  }

  /** Asks again for the reference: a posting before it in this call may have used it. */
  private Decision write(Reader who, Draft draft) {
    return before(who, draft.posting())
        .or(() -> adjustments.forbids(who, draft, null).map(Refused::new))
        .orElseGet(() -> writing.post(draft, UuidCreator.getTimeOrderedEpoch(), who.actor()));
  }

  private Optional<Decision> before(Reader who, Posting posting) {
    return ledger
        .byReference(who.key(), posting.clientRef())
        .map(known ->
            known.posting().equals(posting)
                ? new Repeated(known)
                : new Refused(Refusal.CLIENT_REF_USED));
  }
}
