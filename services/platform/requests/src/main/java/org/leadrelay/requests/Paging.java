package org.leadrelay.requests;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/**
 * Which part of a list the caller asks for; a resource method takes it as {@code @BeanParam Paging}
 * and turns it into a {@link Window}.
 */
public record Paging(
    @Parameter(
            description = "How many items at most.",
            schema =
                @Schema(
                    type = SchemaType.INTEGER,
                    minimum = "1",
                    maximum = "500",
                    defaultValue = "50"))
        @QueryParam("limit")
        @Nullable String limit,
    @Parameter(description = "The nextCursor of the part before.") @QueryParam("cursor")
        @Nullable String cursor) {

  /** How many items a part holds when the caller does not say. */
  public static final int DEFAULT_LIMIT = 50;

  /** How many items a part holds at most. */
  public static final int MAX_LIMIT = 500;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /**
   * The part of one list under one filter.
   *
   * @param filter the list's name and every value that narrows it, in a fixed order; each with a
   *     text that is the same in every process (no sets), none of them personal
   * @throws ProblemException VALIDATION_FAILED if the limit is not 1 to 500, CURSOR_INVALID if the
   *     cursor is not one of this list under this filter
   */
  public Window window(@Nullable Object... filter) {
    var hash = FilterHash.of(filter);
    return new Window(parsedLimit(), cursor == null ? null : Cursor.parse(cursor, hash), hash);
  }

  private int parsedLimit() {
    if (limit == null) {
      return DEFAULT_LIMIT;
    }
    int number = NUMBER.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
    if (number < 1 || number > MAX_LIMIT) {
      throw Problem.of(VALIDATION_FAILED)
          .violation("?limit", "RANGE", "应为 1 至 500 的整数", "must be a whole number from 1 to 500")
          .toException();
    }
    return number;
  }
}
