package org.leadrelay.handoff.mail.rest;

import static org.leadrelay.problem.CommonProblem.CURSOR_INVALID;
import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.FeedCursor;
import org.leadrelay.events.FeedScope;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemCode;
import org.leadrelay.requests.Paging;

/** Reads what a query of the feed says, and refuses what it cannot mean. */
final class FeedQuery {

  private static final Pattern SECONDS = Pattern.compile("\\d{1,2}");
  private static final int LONGEST_WAIT = 60;

  private FeedQuery() {}

  static FeedScope scope(@Nullable String scope) {
    return switch (scope) {
      case null -> FeedScope.OWN;
      case "own" -> FeedScope.OWN;
      case "subtree" -> FeedScope.SUBTREE;
      default ->
          throw refused(
              VALIDATION_FAILED,
              "?scope",
              "UNKNOWN_VALUE",
              "应为 own 或 subtree",
              "must be own or subtree");
    };
  }

  /** The feed's cursors are its own; its page sizes are those of every list. */
  static int limit(Paging paging) {
    return new Paging(paging.limit(), null).window().limit();
  }

  static Duration wait(@Nullable String seconds) {
    if (seconds == null) {
      return Duration.ZERO;
    }
    if (!SECONDS.matcher(seconds).matches() || Integer.parseInt(seconds) > LONGEST_WAIT) {
      throw refused(
          VALIDATION_FAILED,
          "?wait",
          "RANGE",
          "应为 0 至 60 的整数（秒）",
          "must be a whole number of seconds from 0 to 60");
    }
    return Duration.ofSeconds(Integer.parseInt(seconds));
  }

  /**
   * @param absent where to begin when no cursor is given
   */
  static FeedCursor cursor(
      @Nullable String cursor, String pointer, AdmittedMail mail, FeedCursor absent) {
    if (cursor == null) {
      return absent;
    }
    if (cursor.equals("now")) {
      return mail.now();
    }
    return FeedCursor.parse(cursor)
        .orElseThrow(() ->
            refused(
                CURSOR_INVALID,
                pointer,
                "CURSOR",
                "应为 now 或曾返回的游标",
                "must be now or a cursor that was given"));
  }

  private static RuntimeException refused(
      ProblemCode problem, String pointer, String code, String zh, String en) {
    return Problem.of(problem).violation(pointer, code, zh, en).toException();
  }
}
