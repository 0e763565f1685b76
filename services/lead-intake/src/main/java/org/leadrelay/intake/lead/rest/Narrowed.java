package org.leadrelay.intake.lead.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.Category;
import org.leadrelay.intake.lead.Filter;
import org.leadrelay.intake.lead.Status;
import org.leadrelay.problem.Problem;

/** What a list is narrowed to, as the query says it; a value that does not exist is refused. */
record Narrowed(
    @Parameter(schema = @Schema(implementation = Status.class)) @QueryParam("status")
        @Nullable String status,
    @Parameter(schema = @Schema(implementation = Category.class)) @QueryParam("category")
        @Nullable String category,
    @Parameter(
            description = "Changed at this moment or later.",
            example = "2026-11-23T00:00:00+08:00",
            schema = @Schema(implementation = Instant.class))
        @QueryParam("since")
        @Nullable String since) {

  Filter filter() {
    return new Filter(
        oneOf(Status.values(), "status", status),
        oneOf(Category.values(), "category", category),
        moment(since));
  }

  private static <T extends Enum<T>> @Nullable T oneOf(
      T[] values, String name, @Nullable String given) {
    if (given == null) {
      return null;
    }
    return Arrays.stream(values)
        .filter(value -> value.name().equals(given))
        .findFirst()
        .orElseThrow(() -> wrong(name, "UNKNOWN_VALUE", "没有该取值", "has no such value"));
  }

  private static @Nullable Instant moment(@Nullable String given) {
    try {
      return given == null ? null : OffsetDateTime.parse(given).toInstant();
    } catch (DateTimeException e) {
      throw wrong("since", "FORMAT", "应为 RFC 3339 时间", "must be a time of RFC 3339");
    }
  }

  private static RuntimeException wrong(String name, String code, String zh, String en) {
    return Problem.of(VALIDATION_FAILED).violation("?" + name, code, zh, en).toException();
  }
}
