package org.leadrelay.handoff.transfer.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.handoff.transfer.Filter;
import org.leadrelay.handoff.transfer.State;
import org.leadrelay.problem.Problem;

/** What a list is narrowed to, as the query says it; a value that does not exist is refused. */
record Narrowed(
    @Parameter(
            description = "Which part of my mail; without it all that I see.",
            schema = @Schema(enumeration = {"inbox", "outbox", "below"}))
        @QueryParam("box")
        @Nullable String box,
    @Parameter(schema = @Schema(implementation = State.class)) @QueryParam("state")
        @Nullable String state,
    @Parameter(schema = @Schema(implementation = Urgency.class)) @QueryParam("urgency")
        @Nullable String urgency,
    @Parameter(
            description = "Whether a clock has run out.",
            schema = @Schema(implementation = Boolean.class))
        @QueryParam("overdue")
        @Nullable String overdue) {

  Filter filter(Instant now) {
    return new Filter(
        oneOf(Filter.Box.values(), it -> it.name().toLowerCase(Locale.ROOT), "box", box),
        oneOf(State.values(), State::name, "state", state),
        oneOf(Urgency.values(), Urgency::name, "urgency", urgency),
        oneOf(new Boolean[] {true, false}, String::valueOf, "overdue", overdue),
        now);
  }

  private static <T> @Nullable T oneOf(
      T[] values, Function<T, String> word, String name, @Nullable String given) {
    if (given == null) {
      return null;
    }
    return Arrays.stream(values)
        .filter(value -> word.apply(value).equals(given))
        .findFirst()
        .orElseThrow(() -> unknown(name, String.join(", ", words(values, word))));
  }

  private static <T> Iterable<String> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).toList();
  }

  private static RuntimeException unknown(String name, String words) {
    return Problem.of(VALIDATION_FAILED)
        .violation("?" + name, "UNKNOWN_VALUE", "应为以下之一：" + words, "must be one of " + words)
        .toException();
  }
}
