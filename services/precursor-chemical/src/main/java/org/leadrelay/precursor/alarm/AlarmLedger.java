package org.leadrelay.precursor.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.events.Events;
import org.leadrelay.events.Fact;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.enterprise.Readers;

/**
 * The writes of whatever happens to an alarm, in the caller's transaction: its state, the entry on
 * its audit chain, and what the world is told of its incident.
 */
@ApplicationScoped
public class AlarmLedger {

  private final Alarms alarms;
  private final Events events;
  private final Audit audit;
  private final Jurisdictions tree;

  public AlarmLedger(Alarms alarms, Events events, Audit audit, Jurisdictions tree) {
    this.alarms = alarms;
    this.events = events;
    this.audit = audit;
    this.tree = tree;
  }

  void open(Alarm alarm) {
    alarms.add(alarm, readers(alarm));
    note(alarm, alarm.openedAt(), AuditActor.system(alarm.onset().rule().name()), "open");
    if (alarm.onset().severity() != Severity.NORMAL) {
      announce(alarm, alarm.openedAt(), null);
    }
  }

  /** The same again is counted, not chained: a rule may see it every minute. */
  void repeat(Alarm alarm) {
    alarms.update(alarm);
  }

  void move(Alarm alarm, Instant at, AuditActor by, String action) {
    alarms.update(alarm);
    note(alarm, at, by, action);
    if (alarm.handling().cause() == Cause.DIVERSION_SUSPECTED) {
      announce(alarm, at, Cause.DIVERSION_SUSPECTED);
    }
  }

  /** An incident is told once, and once more when an officer suspects diversion. */
  private void announce(Alarm alarm, Instant at, @Nullable Cause cause) {
    var incident = alarms.lockIncident(alarm.incident());
    if (cause == null ? incident.announced() > 0 : incident.suspected()) {
      return;
    }
    var told = incident.told(cause != null);
    alarms.update(told);
    var own = places(alarm);
    events.append(
        new Fact(
            told.id(),
            told.announced(),
            IncidentOpened.TYPE,
            at,
            own,
            above(own),
            IncidentOpened.of(alarm, cause)));
  }

  private void note(Alarm alarm, Instant at, AuditActor by, String action) {
    var facts = new TreeMap<String, String>();
    facts.put("rule", alarm.onset().rule().name());
    facts.put("severity", alarm.onset().severity().name());
    facts.put("state", alarm.state().name());
    facts.put("level", alarm.level().name());
    facts.put("conditionActive", Boolean.toString(alarm.conditionActive()));
    if (alarm.handling().cause() != null) {
      facts.put("cause", alarm.handling().cause().name());
    }
    var state = new TreeMap<>(Map.of("subject", alarm.onset().subject()));
    alarm.onset().evidence().forEach((name, value) -> state.put("evidence." + name, value));
    if (alarm.handling().note() != null) {
      state.put("note", alarm.handling().note());
    }
    audit.append(new AuditNote(alarm.id(), at, by, action, facts, state));
  }

  private Readers readers(Alarm alarm) {
    var where = alarm.onset().where();
    var readers = Readers.in(tree).at(places(alarm));
    if (alarm.onset().rule().sight() != Rule.Sight.NOTHING) {
      readers.enterprise(where.enterprise());
      if (where.partner() != null) {
        readers.enterprise(where.partner().enterprise());
      }
    }
    return readers;
  }

  private static Set<Jurisdiction> places(Alarm alarm) {
    var where = alarm.onset().where();
    var places = new LinkedHashSet<Jurisdiction>();
    places.add(where.place());
    if (where.partner() != null) {
      places.add(where.partner().place());
    }
    return places;
  }

  private Set<Jurisdiction> above(Set<Jurisdiction> places) {
    var above = new LinkedHashSet<Jurisdiction>();
    places.forEach(place -> above.addAll(tree.ancestors(place)));
    return above;
  }
}
