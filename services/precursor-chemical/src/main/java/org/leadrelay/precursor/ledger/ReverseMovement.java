package org.leadrelay.precursor.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.ledger.Decision.Refused;
import org.leadrelay.precursor.ledger.Decision.Repeated;
import org.leadrelay.precursor.ledger.Looked.Found;
import org.leadrelay.precursor.ledger.Looked.Missing;

/** Takes a movement back, once, and puts the right one in its place. Nothing is ever edited. */
@ApplicationScoped
public class ReverseMovement {

  private final Drafting drafting;
  private final Redrafting redrafting;
  private final Ledger ledger;
  private final Adjustments adjustments;
  private final Writing writing;
  private final Clock clock;

  public ReverseMovement(
      Drafting drafting,
      Redrafting redrafting,
      Ledger ledger,
      Adjustments adjustments,
      Writing writing,
      Clock clock) {
    this.drafting = drafting;
    this.redrafting = redrafting;
    this.ledger = ledger;
    this.adjustments = adjustments;
    this.writing = writing;
    this.clock = clock;
  }

  /**
   * Reverses a movement of the caller's own: it never happened.
   *
   * @param replacedBy the movement that is right, if the caller has posted it already
   */
  @Transactional
  public Decision reverse(Reader who, UUID id, String why, @Nullable UUID replacedBy) {
    var found = own(who, id);
    if (found instanceof Missing<Movement>(var refusal)) {
      return new Refused(refusal);
    }
    var original = ((Found<Movement>) found).value();
    var draft = redrafting.draft(original);
    writing.lock(List.of(draft));
    return ledger
        .reversalOf(id)
        .<Decision>map(known -> again(known, why, replacedBy))
        .orElseGet(() -> {
          var reversal = writing.takeBack(original, draft, anew(), who.actor(), why, replacedBy);
          return writing.conclude(reversal);
        });
  }

  /**
   * Reverses a movement and posts what is right, with no moment in between.
   *
   * @return what came of the right posting
   */
  @Transactional
  public Decision correct(Reader who, UUID id, String why, Posting right) {
    var known = ledger.byReference(who.key(), right.clientRef());
    if (known.isPresent()) {
      return known.get().posting().equals(right)
          ? new Repeated(known.get())
          : new Refused(Refusal.CLIENT_REF_USED);
    }
    var drafted =
        own(who, id)
            .then(original ->
                drafting
                    .draft(who, right, clock.instant())
                    .then(draft -> Looked.found(new Correction(original, draft))));
    return switch (drafted) {
      case Missing<Correction>(var refusal) -> new Refused(refusal);
      case Found<Correction>(var correction) -> correct(who, correction, why);
    };
  }

  private record Correction(Movement wrong, Draft right) {}

  private Decision correct(Reader who, Correction correction, String why) {
    var wrong = redrafting.draft(correction.wrong());
    writing.lock(List.of(wrong, correction.right()));
    if (ledger.reversalOf(correction.wrong().id()).isPresent()) {
      return new Refused(Refusal.ALREADY_REVERSED);
    }
    return adjustments
        .forbids(who, correction.right(), correction.wrong())
        .<Decision>map(Refused::new)
        .orElseGet(() -> replaced(who, correction, wrong, why));
  }

  /** The reversal has the lower id, so that entries of one moment never count both postings. */
  private Decision replaced(Reader who, Correction correction, Draft wrong, String why) {
    var before = anew();
    var id = anew();
    var reversal = writing.takeBack(correction.wrong(), wrong, before, who.actor(), why, id);
    var right = writing.write(correction.right(), id, who.actor());
    writing.conclude(reversal);
    return writing.conclude(right);
  }

  private static UUID anew() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  private static Decision again(Movement known, String why, @Nullable UUID replacedBy) {
    var same =
        Objects.equals(known.because(), why) && Objects.equals(known.replacedBy(), replacedBy);
    return same ? new Repeated(known) : new Refused(Refusal.ALREADY_REVERSED);
  }

  /** What the caller posted itself, and is not a reversal. */
  private Looked<Movement> own(Reader who, UUID id) {
    return Looked.of(ledger.see(id, who), Refusal.NOT_FOUND)
        .then(movement ->
            movement.owner().equals(who.key())
                ? Looked.found(movement)
                : Looked.missing(Refusal.ROLE_REQUIRED))
        .then(movement ->
            movement.reverses() == null
                ? Looked.found(movement)
                : Looked.missing(Refusal.NOT_REVERSIBLE));
  }
}
