package org.leadrelay.problem.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.problem.Violation;

class ParameterFormsTest {

  enum Colour {
    RED
  }

  interface Sample {
    void with(
        @PathParam("id") UUID id,
        @QueryParam("level") Jurisdiction level,
        @HeaderParam("On") LocalDate on,
        @Encoded @QueryParam("colour") Colour colour,
        int bare,
        Object other);
  }

  @ParameterizedTest
  @CsvSource({
    "0, {id}, 018f0000-0000-7000-8000-000000000000",
    "1, ?level, 310000",
    "2, On:, 2026-11-23",
    "3, ?colour, RED",
    "4, '', 7"
  })
  void aWrongFormNamesItsPlaceAndARightOneIsRead(int index, String pointer, String right) {
    ParamConverter<?> converter = Objects.requireNonNull(converter(index));
    assertThat(converter.fromString(right)).hasToString(right);

    var refusal = catchThrowableOfType(ProblemException.class, () -> converter.fromString("x"));
    assertThat(refusal.problem().violations())
        .singleElement()
        .extracting(Violation::pointer)
        .isEqualTo(pointer);
  }

  @Test
  void otherTypesAreLeftToOthers() {
    assertThat(converter(5)).isNull();
  }

  private static @Nullable ParamConverter<?> converter(int index) {
    Parameter parameter = Sample.class.getDeclaredMethods()[0].getParameters()[index];
    return new ParameterForms()
        .getConverter(
            parameter.getType(), parameter.getParameterizedType(), parameter.getAnnotations());
  }
}
