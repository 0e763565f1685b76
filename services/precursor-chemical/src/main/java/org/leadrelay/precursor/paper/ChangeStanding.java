package org.leadrelay.precursor.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.paper.PaperEntry.Refusal;
import org.leadrelay.precursor.paper.PaperEntry.Refused;
import org.leadrelay.precursor.paper.PaperEntry.Written;
import org.leadrelay.precursor.paper.Standing.Status;

/**
 * Confirms, suspends, resumes and revokes papers. What is held or used under a paper stays: a
 * dispatch under a reservation whose paper is revoked is recorded and raises an alarm.
 */
@ApplicationScoped
public class ChangeStanding {

  private final PaperRegister register;
  private final PaperLedger ledger;
  private final Competence competence;
  private final Clock clock;

  public ChangeStanding(
      PaperRegister register, PaperLedger ledger, Competence competence, Clock clock) {
    this.register = register;
    this.ledger = ledger;
    this.competence = competence;
    this.clock = clock;
  }

  /** What can be done to a paper: to which status it leads. */
  public enum Change {
    CONFIRM(Status.ACTIVE),
    SUSPEND(Status.SUSPENDED),
    RESUME(Status.ACTIVE),
    REVOKE(Status.REVOKED);

    private final Status to;

    Change(Status to) {
      this.to = to;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private boolean fits(Status before) {
      return switch (this) {
        case CONFIRM -> before == Status.CLAIMED;
        case SUSPEND -> before == Status.ACTIVE;
        case RESUME -> before == Status.SUSPENDED;
        case REVOKE -> before != Status.REVOKED;
      };
    }
  }

  /** Why it is done. */
  public enum Ground {
    SCAN_COMPARED,
    VIOLATION,
    INVESTIGATION,
    HOLDER_ASKED,
    GIVEN_IN_ERROR,
    LOST,
    SETTLED
  }

  /**
   * Changes what a paper is worth from now on.
   *
   * @param precondition throws when the caller has not read the version that it is given
   */
  @Transactional
  public PaperEntry change(
      Reader.OfBureau who, UUID id, LongConsumer precondition, Change change, Ground ground) {
    if (register.see(id, who).isEmpty()) {
      return Refused.because(Refusal.NOT_FOUND);
    }
    register.lock(List.of(id));
    var before = register.find(List.of(id)).getFirst();
    precondition.accept(before.version());
    return refusal(who, before, change)
        .<PaperEntry>map(refused -> refused)
        .orElseGet(() -> {
          var now = before.standing(change.to, clock.instant());
          ledger.stand(now, who, change.word(), Map.of("ground", ground.name()));
          return new Written(now);
        });
  }

  private Optional<Refused> refusal(Reader.OfBureau who, Paper before, Change change) {
    if (!change.fits(before.status())) {
      return Optional.of(Refused.because(Refusal.PAPER_WRONG_STATUS));
    }
    return competence
        .forbids(who, before.issuer(), before.holder())
        .or(() -> change == Change.CONFIRM ? taken(before) : Optional.empty());
  }

  private Optional<Refused> taken(Paper claimed) {
    return register
        .numbered(claimed.kind(), claimed.issuer(), claimed.number())
        .map(other -> new Refused(Refusal.PAPER_NUMBER_TAKEN, other));
  }
}
