package org.leadrelay.requests;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of a list.
 *
 * @param items in the list's order, as many as asked for at most
 * @param nextCursor where the next part begins; null if there was none when this one was read
 */
public record Page<T>(
    List<T> items, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String nextCursor) {

  public Page {
    items = List.copyOf(items);
  }

  /** The same part with other items in the same places. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), nextCursor);
  }
}
