package org.leadrelay.precursor.alarm.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.alarm.AlarmFilter;
import org.leadrelay.precursor.alarm.AlarmState;
import org.leadrelay.precursor.alarm.Level;
import org.leadrelay.precursor.alarm.Rule;
import org.leadrelay.precursor.alarm.Severity;
import org.leadrelay.requests.QueryWord;

/** What a list of alarms is narrowed to, as the query says it. */
record AlarmNarrowed(
    @Parameter(schema = @Schema(implementation = AlarmState.class)) @QueryParam("state")
        @Nullable String state,
    @Parameter(schema = @Schema(implementation = Severity.class)) @QueryParam("severity")
        @Nullable String severity,
    @Parameter(schema = @Schema(implementation = Level.class)) @QueryParam("level")
        @Nullable String level,
    @Parameter(schema = @Schema(implementation = Rule.class)) @QueryParam("rule")
        @Nullable String rule,
    @QueryParam("site") @Nullable UUID site,
    @QueryParam("substance") @Nullable String substance) {

  AlarmFilter filter() {
    return new AlarmFilter(
        QueryWord.oneOf(AlarmState.class, "state", state),
        QueryWord.oneOf(Severity.class, "severity", severity),
        QueryWord.oneOf(Level.class, "level", level),
        QueryWord.oneOf(Rule.class, "rule", rule),
        site,
        substance);
  }
}
