package org.leadrelay.courier.alert.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.alert.Filter;
import org.leadrelay.courier.alert.Rule;
import org.leadrelay.courier.alert.State;
import org.leadrelay.problem.Problem;

/** What a list is narrowed to, as the query says it; a value that does not exist is refused. */
record Narrowed(
    @Parameter(schema = @Schema(implementation = State.class)) @QueryParam("state")
        @Nullable String state,
    @Parameter(schema = @Schema(implementation = Rule.class)) @QueryParam("rule")
        @Nullable String rule) {

  Filter filter() {
    return new Filter(oneOf(State.values(), "state", state), oneOf(Rule.values(), "rule", rule));
  }

  private static <T extends Enum<T>> @Nullable T oneOf(
      T[] values, String name, @Nullable String given) {
    if (given == null) {
      return null;
    }
    return Arrays.stream(values)
        .filter(value -> value.name().equals(given))
        .findFirst()
        .orElseThrow(() -> unknown(name, Arrays.toString(values)));
  }

  private static RuntimeException unknown(String name, String words) {
    return Problem.of(VALIDATION_FAILED)
        .violation("?" + name, "UNKNOWN_VALUE", "应为以下之一：" + words, "must be one of " + words)
        .toException();
  }
}
