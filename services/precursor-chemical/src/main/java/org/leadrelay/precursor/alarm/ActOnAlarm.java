package org.leadrelay.precursor.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Reader;

/** What an officer does with an alarm: lock, check the precondition, decide, write. */
@ApplicationScoped
public class ActOnAlarm {

  private final Alarms alarms;
  private final AlarmLedger ledger;
  private final Clock clock;

  public ActOnAlarm(Alarms alarms, AlarmLedger ledger, Clock clock) {
    this.alarms = alarms;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What is done. */
  public sealed interface Act {

    /** Somebody looks into it. */
    record Acknowledge() implements Act {}

    /**
     * It is settled what it was.
     *
     * @param note may hold personal values; never blank
     */
    record Resolve(Cause cause, @Nullable String note) implements Act {}
  }

  /** What came of it. */
  public sealed interface Decision {
    record Done(Alarm alarm) implements Decision {}

    record Refused(Refusal refusal, @Nullable AlarmState state) implements Decision {}
  }

  /** Why it is not done; the names are the problem codes that a caller sees. */
  public enum Refusal {
    NOT_FOUND,
    ALARM_WRONG_STATE,
    NOTE_REQUIRED,
    SUPERVISOR_REQUIRED
  }

  /**
   * Acknowledges or resolves.
   *
   * @param precondition throws when the caller has not read the version that it is given
   */
  @Transactional
  public Decision act(Reader.OfBureau who, UUID id, LongConsumer precondition, Act act) {
    var found = alarms.lock(id, who);
    if (found.isEmpty()) {
      return new Decision.Refused(Refusal.NOT_FOUND, null);
    }
    var alarm = found.get();
    precondition.accept(alarm.version());
    return refusal(alarm, who, act)
        .<Decision>map(refusal -> new Decision.Refused(refusal, alarm.state()))
        .orElseGet(() -> new Decision.Done(done(alarm, who, act)));
  }

  private static Optional<Refusal> refusal(Alarm alarm, Reader.OfBureau who, Act act) {
    return switch (act) {
      case Act.Acknowledge _ ->
          Optional.of(Refusal.ALARM_WRONG_STATE).filter(_ -> alarm.state() != AlarmState.OPEN);
      case Act.Resolve resolve -> {
        if (alarm.state() != AlarmState.ACKNOWLEDGED) {
          yield Optional.of(Refusal.ALARM_WRONG_STATE);
        }
        if (resolve.cause() != Cause.LEGITIMATE_USE_SHOWN) {
          yield Optional.empty();
        }
        yield !who.supervisor()
            ? Optional.of(Refusal.SUPERVISOR_REQUIRED)
            : Optional.of(Refusal.NOTE_REQUIRED).filter(_ -> resolve.note() == null);
      }
    };
  }

  private Alarm done(Alarm alarm, Reader.OfBureau who, Act act) {
    var now = clock.instant();
    var by = new Handling.Act(who.bureau().code(), who.subject(), now);
    var next =
        switch (act) {
          case Act.Acknowledge _ -> alarm.acknowledged(by);
          case Act.Resolve resolve -> alarm.resolved(by, resolve.cause(), resolve.note());
        };
    ledger.move(next, now, who.actor(), act instanceof Act.Resolve ? "resolve" : "acknowledge");
    return next;
  }
}
