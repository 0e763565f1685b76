package org.leadrelay.precursor.alarm;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Raises alarms for what rules find, in the caller's transaction. While an alarm of the same rule,
 * site and subject is unresolved, what is found again only counts there.
 */
@ApplicationScoped
public class RaiseAlarm {

  private final Alarms alarms;
  private final AlarmLedger ledger;
  private final Clock clock;

  public RaiseAlarm(Alarms alarms, AlarmLedger ledger, Clock clock) {
    this.alarms = alarms;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The id of the alarm that now stands for it. */
  public UUID raise(Onset onset) {
    var before = alarms.lockUnresolved(onset.key());
    if (before.isPresent()) {
      ledger.repeat(before.get().seenAgain(onset.seenAt()));
      return before.get().id();
    }
    var now = clock.instant();
    var incident = incident(onset.where().site(), now);
    var alarm = Alarm.opened(UuidCreator.getTimeOrderedEpoch(), incident.id(), onset, now);
    ledger.open(alarm);
    return alarm.id();
  }

  private Incident incident(UUID site, Instant now) {
    return alarms
        .lockIncident(site, now.minus(Incident.SPAN))
        .orElseGet(() -> {
          var opened = new Incident(UuidCreator.getTimeOrderedEpoch(), site, now, 0, false);
          alarms.add(opened);
          return opened;
        });
  }
}
