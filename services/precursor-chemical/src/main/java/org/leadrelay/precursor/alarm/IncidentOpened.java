package org.leadrelay.precursor.alarm;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/** What other services are told of an incident; the JSON Schema is in docs/events. */
record IncidentOpened(
    UUID incidentId,
    UUID alarmId,
    Rule rule,
    Severity severity,
    String enterprise,
    UUID site,
    Jurisdiction jurisdiction,
    String substance,
    @Nullable Cause cause,
    Map<String, String> facts,
    Explanation explanation) {

  static final String TYPE = "org.leadrelay.precursor.incident-opened.v1";

  static IncidentOpened of(Alarm alarm, @Nullable Cause cause) {
    var onset = alarm.onset();
    return new IncidentOpened(
        alarm.incident(),
        alarm.id(),
        onset.rule(),
        onset.severity(),
        onset.where().enterprise(),
        onset.where().site(),
        onset.where().place(),
        onset.substance(),
        cause,
        onset.evidence(),
        onset.explanation());
  }
}
