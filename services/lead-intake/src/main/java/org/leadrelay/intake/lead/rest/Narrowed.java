package org.leadrelay.intake.lead.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.Category;
import org.leadrelay.intake.lead.Filter;
import org.leadrelay.intake.lead.Status;
import org.leadrelay.problem.Problem;
import org.leadrelay.requests.QueryWord;

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
        QueryWord.oneOf(Status.class, "status", status),
        QueryWord.oneOf(Category.class, "category", category),
        moment(since));
  }

  private static @Nullable Instant moment(@Nullable String given) {
    try {
      return given == null ? null : OffsetDateTime.parse(given).toInstant();
    } catch (DateTimeException e) {
      throw Problem.of(VALIDATION_FAILED)
          .violation("?since", "FORMAT", "应为 RFC 3339 时间", "must be a time of RFC 3339")
          .toException();
    }
  }
}
