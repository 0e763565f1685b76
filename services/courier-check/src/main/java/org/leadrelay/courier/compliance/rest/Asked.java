package org.leadrelay.courier.compliance.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.problem.json.Texts;

/** What is asked for, as the query says it. */
record Asked(
    @Parameter(description = "The company's code.", example = "DMO") @QueryParam("courier")
        @Nullable String courier,
    @Parameter(description = "The outlet's number with its courier.", example = "D-1")
        @QueryParam("outlet")
        @Nullable String outlet,
    @Parameter(
            description = "The senders' region with all below it; an officer's own without it.",
            example = "880100")
        @QueryParam("region")
        @Nullable String region,
    @Parameter(
            description = "The first day of acceptance; without it six days before the last.",
            schema = @Schema(format = "date"))
        @QueryParam("from")
        @Nullable String from,
    @Parameter(
            description = "The last day of acceptance; without it today. At most 366 days in all.",
            schema = @Schema(format = "date"))
        @QueryParam("to")
        @Nullable String to) {

  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final int USUAL_DAYS = 7;
  private static final int MOST_DAYS = 366;
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_.-]{1,32}");

  /** The days asked for, both included. */
  record Days(LocalDate from, LocalDate to) {}

  /**
   * The days.
   *
   * @throws ProblemException VALIDATION_FAILED
   */
  Days days(Clock clock) {
    var last = to == null ? LocalDate.now(clock.withZone(CHINA)) : day("to", to);
    var first = from == null ? last.minusDays(USUAL_DAYS - 1L) : day("from", from);
    if (first.isAfter(last) || first.plusDays(MOST_DAYS).compareTo(last) <= 0) {
      throw wrong("from", "RANGE", "应不晚于 to，且总计不超过 366 天", "must be 0 to 365 days before to");
    }
    return new Days(first, last);
  }

  /**
   * The region, if one is asked for.
   *
   * @throws ProblemException VALIDATION_FAILED
   */
  @Nullable Jurisdiction jurisdiction() {
    if (region == null) {
      return null;
    }
    if (!Jurisdiction.isWellFormed(region)) {
      throw wrong("region", "FORMAT", "应为 6 位行政区划代码", "must be the 6 digits of a division");
    }
    return Jurisdiction.of(region);
  }

  /**
   * Returns when courier and outlet can be codes.
   *
   * @throws ProblemException VALIDATION_FAILED
   */
  void checkCodes() {
    checkCode("courier", courier);
    checkCode("outlet", outlet);
  }

  private static void checkCode(String name, @Nullable String code) {
    if (code != null && !CODE.matcher(code).matches()) {
      throw wrong(name, "FORMAT", "格式不正确", "has the wrong format");
    }
  }

  private static LocalDate day(String name, String text) {
    try {
      return Texts.date(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw wrong(name, "FORMAT", "应为日期，如 2026-11-23", "must be a date such as 2026-11-23");
    }
  }

  private static ProblemException wrong(String name, String code, String zh, String en) {
    return Problem.of(VALIDATION_FAILED).violation("?" + name, code, zh, en).toException();
  }
}
