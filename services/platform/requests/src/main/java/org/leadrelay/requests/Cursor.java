package org.leadrelay.requests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.util.Base64;
import java.util.function.Function;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/**
 * Where a list was left: the sort key of the last item shown, bound to the list and its filter.
 *
 * <p>A cursor is not signed. It only moves the start of a query to which the caller's scope is
 * applied anyway.
 *
 * @param filter the list and filter that it belongs to
 * @param key the sort key's text
 */
record Cursor(FilterHash filter, String key) {

  private static final int MAX_LENGTH = 1_024;

  /** The cursor as a client sees it: base64url of filter hash and sort key. */
  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((filter.hex() + key).getBytes(UTF_8));
  }

  /**
   * The inverse of {@link #text}.
   *
   * @throws ProblemException CURSOR_INVALID if it is none, or one of another list or filter
   */
  static Cursor parse(String text, FilterHash filter) {
    var clear = decode(text);
    if (!clear.startsWith(filter.hex())) {
      throw invalid();
    }
    return new Cursor(filter, clear.substring(FilterHash.LENGTH));
  }

  <K> K key(Function<String, K> parse) {
    try {
      return parse.apply(key);
    } catch (IllegalArgumentException | DateTimeException forged) {
      throw invalid();
    }
  }

  private static String decode(String text) {
    if (text.length() > MAX_LENGTH) {
      throw invalid();
    }
    try {
      return new String(Base64.getUrlDecoder().decode(text), UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw invalid();
    }
  }

  private static ProblemException invalid() {
    return Problem.of(CommonProblem.CURSOR_INVALID)
        .violation(
            "?cursor",
            "CURSOR",
            "应为同一列表、同一查询条件返回的 nextCursor",
            "must be a nextCursor of the same list and filter")
        .toException();
  }
}
