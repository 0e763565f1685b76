package org.leadrelay.precursor.ledger.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.Problem;

/** Query parameters that are one of a few words. */
final class Words {

  private Words() {}

  static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String name, @Nullable String given) {
    if (given == null) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(given))
        .findFirst()
        .orElseThrow(() -> unknown(type, name));
  }

  private static RuntimeException unknown(Class<? extends Enum<?>> type, String name) {
    var words =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    return Problem.of(VALIDATION_FAILED)
        .violation("?" + name, "UNKNOWN_VALUE", "应为以下之一：" + words, "must be one of " + words)
        .toException();
  }
}
