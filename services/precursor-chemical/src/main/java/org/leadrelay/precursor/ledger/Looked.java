package org.leadrelay.precursor.ledger;

import java.util.Optional;
import java.util.function.Function;

/** What was looked for, or why there is none. */
sealed interface Looked<T> {

  record Found<T>(T value) implements Looked<T> {}

  record Missing<T>(Refusal why) implements Looked<T> {}

  static <T> Looked<T> found(T value) {
    return new Found<>(value);
  }

  static <T> Looked<T> missing(Refusal why) {
    return new Missing<>(why);
  }

  static <T> Looked<T> of(Optional<T> value, Refusal otherwise) {
    return value.map(Looked::found).orElseGet(() -> missing(otherwise));
  }

  default <R> Looked<R> then(Function<T, Looked<R>> next) {
    return switch (this) {
      case Found<T>(var value) -> next.apply(value);
      case Missing<T>(var why) -> missing(why);
    };
  }
}
