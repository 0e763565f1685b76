package org.leadrelay.precursor.alarm.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.alarm.AlarmFilter;
import org.leadrelay.precursor.alarm.AlarmState;
import org.leadrelay.precursor.alarm.Level;
import org.leadrelay.precursor.alarm.Rule;
import org.leadrelay.precursor.alarm.Severity;
import org.leadrelay.problem.Problem;

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
        oneOf(AlarmState.class, "state", state),
        oneOf(Severity.class, "severity", severity),
        oneOf(Level.class, "level", level),
        oneOf(Rule.class, "rule", rule),
        site,
        substance);
  }

  private static <E extends Enum<E>> @Nullable E oneOf(
      Class<E> type, String name, @Nullable String given) {
    if (given == null) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(given))
        .findFirst()
        .orElseThrow(() -> unknown(type, name));
  }

  private static RuntimeException unknown(Class<? extends Enum<?>> type, String name) {
    var words =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    return Problem.of(VALIDATION_FAILED)
        .violation("?" + name, "UNKNOWN_VALUE", "应为以下之一：" + words, "must be one of " + words)
        .toException();
  }
}
