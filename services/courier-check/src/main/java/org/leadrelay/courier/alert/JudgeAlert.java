package org.leadrelay.courier.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.leadrelay.courier.alert.Decision.Accepted;
import org.leadrelay.courier.alert.Decision.Refused;

/** Confirms or dismisses an alert: once, and by the owner of the lead. */
@ApplicationScoped
public class JudgeAlert {

  private final Alerts alerts;
  private final AlertLedger ledger;
  private final Clock clock;

  public JudgeAlert(Alerts alerts, AlertLedger ledger, Clock clock) {
    this.alerts = alerts;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Judges.
   *
   * @param precondition throws when the caller has not read the version that it is given
   */
  @Transactional
  public Decision judge(Reviewer who, UUID id, LongConsumer precondition, Verdict verdict) {
    var found = alerts.lock(id, who.bureau());
    if (found.isEmpty()) {
      return new Refused(Refusal.NOT_FOUND);
    }
    var before = found.get();
    precondition.accept(before.alert().version());
    return refusal(before)
        .<Decision>map(Refused::new)
        .orElseGet(() -> {
          var judgement = disposition(verdict, who, clock.instant());
          var now = before.alert().judged(judgement);
          ledger.judge(now, judgement, who);
          return new Accepted(now);
        });
  }

  /** Why this bureau cannot judge the alert now; the state before the bureau. */
  public static Optional<Refusal> refusal(Seen seen) {
    if (seen.alert().state() != State.OPEN) {
      return Optional.of(Refusal.ALERT_WRONG_STATE);
    }
    return seen.own() ? Optional.empty() : Optional.of(Refusal.ALERT_NOT_YOUR_ACTION);
  }

  private static Disposition disposition(Verdict verdict, Reviewer who, Instant at) {
    return switch (verdict) {
      case Verdict.Confirm(var text) ->
          new Disposition(State.CONFIRMED, null, text, who.bureau(), who.officer(), at);
      case Verdict.Dismiss(var reason, var text) ->
          new Disposition(State.DISMISSED, reason, text, who.bureau(), who.officer(), at);
    };
  }
}
