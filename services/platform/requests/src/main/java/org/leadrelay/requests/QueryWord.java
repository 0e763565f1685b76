package org.leadrelay.requests;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.Problem;

/** A query parameter that is one of a few words. */
public final class QueryWord {

  private QueryWord() {}

  /**
   * The constant of that name; null if nothing is given.
   *
   * @param name of the parameter
   * @throws org.leadrelay.problem.ProblemException VALIDATION_FAILED, with UNKNOWN_VALUE at the
   *     parameter, if there is none
   */
  public static <E extends Enum<E>> @Nullable E oneOf(
      Class<E> type, String name, @Nullable String given) {
    return oneOf(List.of(type.getEnumConstants()), Enum::name, name, given);
  }

  /**
   * The value that is called so; null if nothing is given.
   *
   * @param word what a value is called
   * @param name of the parameter
   * @throws org.leadrelay.problem.ProblemException as above
   */
  public static <T> @Nullable T oneOf(
      List<T> values, Function<T, String> word, String name, @Nullable String given) {
    if (given == null) {
      return null;
    }
    return values.stream()
        .filter(value -> word.apply(value).equals(given))
        .findFirst()
        .orElseThrow(
            () -> unknown(name, values.stream().map(word).collect(Collectors.joining(", "))));
  }

  private static RuntimeException unknown(String name, String words) {
    return Problem.of(VALIDATION_FAILED)
        .violation("?" + name, "UNKNOWN_VALUE", "应为以下之一：" + words, "must be one of " + words)
        .toException();
  }
}
