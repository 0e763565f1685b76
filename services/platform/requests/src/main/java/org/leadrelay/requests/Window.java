package org.leadrelay.requests;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.ProblemException;

/** The part of a list that a query has to read: {@link #fetch} rows after {@link #after}. */
public final class Window {

  private final int limit;
  private final @Nullable Cursor cursor;
  private final FilterHash filter;

  Window(int limit, @Nullable Cursor cursor, FilterHash filter) {
    this.limit = limit;
    this.cursor = cursor;
    this.filter = filter;
  }

  /** How many items are shown at most, 1 to 500. */
  public int limit() {
    return limit;
  }

  /** How many rows to read: one more than are shown, which tells whether another part follows. */
  public int fetch() {
    return limit + 1;
  }

  /**
   * The sort key after which to read; empty at the list's start.
   *
   * @param parse the inverse of the sort key's text, such as {@code UUID::fromString}
   * @throws ProblemException CURSOR_INVALID if {@code parse} refuses the text
   */
  public <K> Optional<K> after(Function<String, K> parse) {
    return Optional.ofNullable(cursor).map(given -> given.key(parse));
  }

  /**
   * The part to answer.
   *
   * @param rows what the query found, at most {@link #fetch}
   * @param sortKey of an item; its text goes into the cursor, so never a personal value
   */
  public <T> Page<T> page(List<T> rows, Function<? super T, ?> sortKey) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    var shown = rows.subList(0, limit);
    var last = String.valueOf(sortKey.apply(shown.getLast()));
    return new Page<>(shown, new Cursor(filter, last).text());
  }
}
