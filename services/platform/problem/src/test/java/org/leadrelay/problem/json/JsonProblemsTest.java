package org.leadrelay.problem.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.Violation;

class JsonProblemsTest {

  private static final String MARKER = "13800005678";

  private final ObjectMapper json =
      StrictJson.apply(JsonMapper.builder().addModule(new JavaTimeModule()).build());

  enum Colour {
    RED,
    GREEN
  }

  record Even(int value) {
    Even {
      if (value % 2 != 0) {
        throw new IllegalArgumentException("odd: " + value);
      }
    }
  }

  record Form(
      @JsonProperty(required = true) @Nullable String title,
      int count,
      @Nullable Boolean urgent,
      @Nullable Double weight,
      @Nullable Colour colour,
      @Nullable BigDecimal grams,
      @Nullable Instant at,
      @Nullable LocalDate on,
      @Nullable UUID id,
      @Nullable Even even,
      @Nullable Jurisdiction origin,
      @Nullable List<Form> parts,
      @Nullable Map<String, Integer> sums) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'title': 1, 'count': 1}|/title|WRONG_TYPE",
        "{'title': true, 'count': 1}|/title|WRONG_TYPE",
        "{'title': {}, 'count': 1}|/title|WRONG_TYPE",
        "{'count': 1}|/title|REQUIRED",
        "{'title': 'a'}|/count|REQUIRED",
        "{'title': 'a', 'count': null}|/count|REQUIRED",
        "{'title': 'a', 'count': '1'}|/count|WRONG_TYPE",
        "{'title': 'a', 'count': 1.0}|/count|WRONG_TYPE",
        "{'title': 'a', 'count': 99999999999}|/count|WRONG_TYPE",
        "{'title': 'a', 'count': 1, 'urgent': 'true'}|/urgent|WRONG_TYPE",
        "{'title': 'a', 'count': 1, 'urgent': 1}|/urgent|WRONG_TYPE",
        "{'title': 'a', 'count': 1, 'weight': '1'}|/weight|WRONG_TYPE",
        "{'title': 'a', 'count': 1, 'colour': 'BLUE'}|/colour|INVALID_VALUE",
        "{'title': 'a', 'count': 1, 'colour': 'red'}|/colour|INVALID_VALUE",
        "{'title': 'a', 'count': 1, 'colour': 0}|/colour|WRONG_TYPE",
        "{'title': 'a', 'count': 1, 'colour': ''}|/colour|INVALID_VALUE",
        "{'title': 'a', 'count': 1, 'grams': 1.5}|/grams|WRONG_TYPE",
        "{'title': 'a', 'count': 1, 'grams': '1e9'}|/grams|INVALID_VALUE",
        "{'title': 'a', 'count': 1, 'at': 1795392000}|/at|WRONG_TYPE",
        "{'title': 'a', 'count': 1, 'at': '2026-11-23'}|/at|INVALID_VALUE",
        "{'title': 'a', 'count': 1, 'on': [2026, 1, 1]}|/on|WRONG_TYPE",
        "{'title': 'a', 'count': 1, 'id': ''}|/id|INVALID_VALUE",
        "{'title': 'a', 'count': 1, 'origin': '31000'}|/origin|INVALID_VALUE",
        "{'title': 'a', 'count': 1, 'origin': 310000}|/origin|WRONG_TYPE",
        "{'title': 'a', 'count': 1, 'even': {'value': 1}}|/even|INVALID_VALUE",
        "{'title': 'a', 'count': 1, 'even': ''}|/even|INVALID_VALUE",
        "{'title': 'a', 'count': 1, 'parts': {}}|/parts|WRONG_TYPE",
        "{'title': 'a', 'count': 1, 'parts': [null]}|/parts/0|REQUIRED",
        "{'title': 'a', 'count': 1, 'parts': [{'title': 'b', 'count': 2}, {'title': 3}]}|/parts/1/title|WRONG_TYPE",
        "{'title': 'a', 'count': 1, 'sums': {'x/y~z': 'n'}}|/sums/x~1y~0z|WRONG_TYPE",
        "{'title': 'a', 'count': 1, 'other': 1}|/other|UNKNOWN_FIELD",
        "{'title': 'a', 'count': 1, '测试甲 15412348001': 1}|``|UNKNOWN_FIELD",
        "{'title': 'a', 'count': 1, '15412348001/a': 1}|``|UNKNOWN_FIELD",
        "{'title': 'a', 'count': 1, 'parts': [{'title': 'a', 'count': 2, '演示路 1 号': 1}]}|/parts/0|UNKNOWN_FIELD",
        "{'title': 'a', 'count': 1, 'count': 1}|``|DUPLICATE_FIELD",
        "{'title': 'a', 'count': 1, 'parts': [{'title': 'a', 'title': 'a'}]}|/parts/0|DUPLICATE_FIELD",
        "{'title': 'a', 'count': 1} {}|``|WRONG_TYPE",
        "{'title': 'a', |``|MALFORMED_JSON",
        "nonsense|``|MALFORMED_JSON",
        "[]|``|WRONG_TYPE",
        "''|``|INVALID_VALUE",
        "7|``|WRONG_TYPE"
      })
  void eachFaultIsNamedByPlaceAndReason(String body, String pointer, String code) {
    Problem problem = problem(body.replace('\'', '"'));

    assertThat(problem.code()).isEqualTo(CommonProblem.VALIDATION_FAILED);
    assertThat(problem.violations())
        .singleElement()
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(pointer, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'title': 'a', 'count': 'MARKER'}",
        "{'title': 'a', 'count': 1, 'colour': 'MARKER'}",
        "{'title': 'a', 'count': 1, 'at': 'MARKER'}",
        "{'title': 'a', 'count': 1, 'grams': MARKER}",
        "{'title': 'a', 'count': 1, MARKER: 1}",
        "{'title': 'a', 'count': 1, 'x': xMARKER}",
        "{'title': 'a' 'MARKER'}",
        "{'title': 'a', 'MARKER': 1, 'MARKER': 1, 'count': 1}"
      })
  void noMessageRepeatsTheContent(String body) {
    Problem problem = problem(body.replace('\'', '"').replace("MARKER", MARKER));

    assertThat(problem.violations())
        .extracting(Violation::message)
        .allSatisfy(message -> assertThat(message.zh() + message.en()).doesNotContain(MARKER));
  }

  @Test
  void malformedJsonIsNamedByLineAndColumn() {
    assertThat(problem("{\n  \"title\": oops}").violations())
        .singleElement()
        .extracting(violation -> violation.message().en())
        .isEqualTo("is not valid JSON (line 2, column 16)");
  }

  @Test
  void nestingBeyondReasonIsMalformed() {
    String deep = "{\"parts\":[".repeat(100) + "]}".repeat(100);
    assertThat(problem(deep).violations())
        .singleElement()
        .extracting(Violation::code)
        .isEqualTo("MALFORMED_JSON");
  }

  @Test
  void anUnknownFieldsNameIsCutShort() {
    assertThat(
            problem("{\"title\": \"a\", \"count\": 1, \"" + "x".repeat(900) + "\": 1}")
                .violations())
        .singleElement()
        .extracting(violation -> violation.pointer().length())
        .isEqualTo(65);
  }

  @Test
  void whatIsRightIsReadAndWrittenBackAlike() throws JacksonException {
    String body =
        """
        {"title":"冰","count":3,"urgent":true,"weight":2,"colour":"RED","grams":"0.50",\
        "at":"2026-11-23T08:00:00.000001+08:00","on":"2026-11-23",\
        "id":"018f0000-0000-7000-8000-000000000000","even":{"value":2},"origin":"310000","parts":[],"sums":{"a":1}}\
        """;

    Form form = json.readValue(body, Form.class);

    assertThat(form.grams()).isEqualTo(new BigDecimal("0.50"));
    assertThat(json.writeValueAsString(form))
        .isEqualTo(
            body.replace("2026-11-23T08:00:00.000001+08:00", "2026-11-23T00:00:00.000001Z")
                .replace("\"weight\":2", "\"weight\":2.0"));
  }

  private Problem problem(String body) {
    JacksonException failure =
        catchThrowableOfType(JacksonException.class, () -> json.readValue(body, Form.class));
    assertThat(failure).isNotNull();
    return JsonProblems.of(failure);
  }
}
