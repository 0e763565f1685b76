package org.leadrelay.precursor.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.leadrelay.audit.AuditActor;

/** Lets an alarm climb whose time has run out. */
@ApplicationScoped
public class ClimbAlarm {

  private final Alarms alarms;
  private final AlarmLedger ledger;
  private final Clock clock;

  public ClimbAlarm(Alarms alarms, AlarmLedger ledger, Clock clock) {
    this.alarms = alarms;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Takes the alarm that is due first; false if none is. */
  @Transactional
  public boolean climb() {
    var now = clock.instant();
    var due = alarms.lockDue(now);
    due.ifPresent(alarm -> ledger.move(alarm.climbed(), now, AuditActor.system("climb"), "climb"));
    return due.isPresent();
  }
}
