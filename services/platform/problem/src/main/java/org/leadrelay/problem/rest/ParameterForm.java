package org.leadrelay.problem.rest;

import jakarta.ws.rs.ext.ParamConverter;
import java.time.DateTimeException;
import java.util.function.Function;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.Violation;
import org.leadrelay.problem.json.Expected;

/** Reads one parameter. */
record ParameterForm<T>(Class<T> type, Function<String, T> form, String pointer)
    implements ParamConverter<T> {

  @Override
  public T fromString(String text) {
    try {
      return form.apply(text);
    } catch (IllegalArgumentException | DateTimeException refused) {
      throw Problem.of(CommonProblem.VALIDATION_FAILED)
          .violation(new Violation(pointer, "INVALID_VALUE", Expected.of(type)))
          .toException();
    }
  }

  @Override
  public String toString(T value) {
    return String.valueOf(value);
  }
}
