package org.leadrelay.precursor.ledger.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.ledger.Books.Moment;
import org.leadrelay.problem.Problem;

/** Which moment is asked for, as the query says it. */
record Moments(
    @Parameter(
            description = "What had happened by then; now if absent.",
            schema = @Schema(implementation = Instant.class))
        @QueryParam("at")
        @Nullable String at,
    @Parameter(
            description = "As far as the book knew by then.",
            schema = @Schema(implementation = Instant.class))
        @QueryParam("knownAt")
        @Nullable String knownAt) {

  Moment moment(Instant now) {
    var given = instant("at", at);
    return new Moment(given == null ? now : given, instant("knownAt", knownAt));
  }

  static @Nullable Instant instant(String name, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException malformed) {
      throw Problem.of(VALIDATION_FAILED)
          .violation("?" + name, "FORMAT", "应为带时区的时间", "must be a time with its offset")
          .toException();
    }
  }
}
