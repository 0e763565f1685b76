package org.leadrelay.precursor.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.leadrelay.audit.AuditActor;

/**
 * Notes that what an alarm found is no longer so. People resolve alarms; the one exception is a
 * normal alarm of a matching rule that its parties cured in time.
 */
@ApplicationScoped
public class ClearAlarm {

  /** How long a mistake may be mended without an officer. */
  static final Duration CURABLE = Duration.ofHours(24);

  private static final String SYSTEM = "SYSTEM";

  private final Alarms alarms;
  private final AlarmLedger ledger;
  private final Clock clock;

  public ClearAlarm(Alarms alarms, AlarmLedger ledger, Clock clock) {
    this.alarms = alarms;
    this.ledger = ledger;
    this.clock = clock;
  }

  public void clear(Onset.Key key) {
    alarms.lockUnresolved(key).filter(Alarm::conditionActive).ifPresent(this::clear);
  }

  private void clear(Alarm alarm) {
    var now = clock.instant();
    var cleared = alarm.cleared();
    var by = AuditActor.system(alarm.onset().rule().name());
    if (curable(alarm) && !now.isAfter(alarm.openedAt().plus(CURABLE))) {
      var act = new Handling.Act(SYSTEM, alarm.onset().rule().name(), now);
      ledger.move(cleared.resolved(act, Cause.CLERICAL_ERROR, null), now, by, "resolve");
    } else {
      ledger.move(cleared, now, by, "clear");
    }
  }

  private static boolean curable(Alarm alarm) {
    return alarm.onset().rule().matching() && alarm.onset().severity() == Severity.NORMAL;
  }
}
