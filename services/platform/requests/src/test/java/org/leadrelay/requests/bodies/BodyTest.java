package org.leadrelay.requests.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.leadrelay.requests.trial.Api.NOTES;
import static org.leadrelay.requests.trial.Api.anyKey;
import static org.leadrelay.requests.trial.Api.officer;
import static org.leadrelay.requests.trial.Api.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.requests.trial.Database;
import org.leadrelay.testkit.SuiteResource;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class BodyTest {

  private static final String CHECKED = NOTES + "/checked";

  private static Response check(String body) {
    return officer().body(body).post(CHECKED);
  }

  @Test
  void aRightBodyIsDecoded() {
    check("{\"title\": \"a\", \"parts\": [{\"name\": \"A\", \"count\": 2}]}")
        .then()
        .statusCode(200)
        .body("parts[0].count", equalTo(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'title': ' '}; /title; REQUIRED",
        "{}; /title; REQUIRED",
        "{'title': '12345678901234567890123456789012345678901'}; /title; SIZE",
        "{'title': 'a', 'parts': [{'name': 'A', 'count': 1}, {'name': 'b', 'count': 1}]}; /parts/1/name; FORMAT",
        "{'title': 'a', 'parts': [{'name': 'A', 'count': 0}]}; /parts/0/count; RANGE",
        "{'title': 'a', 'package': {'layers': ['paper', '']}}; /package/layers/1; REQUIRED",
        "{'title': 'a', 'colour': 'red'}; /colour; UNKNOWN_FIELD",
        "{'title': 1}; /title; WRONG_TYPE",
        "{'title': 'a', 'parts': [{'name': 'A', 'count': '1'}]}; /parts/0/count; WRONG_TYPE",
        "null; ''; REQUIRED",
        "[]; ''; WRONG_TYPE",
        "{'title': 'a'} {}; ''; WRONG_TYPE",
        "{'title'; ''; MALFORMED_JSON"
      })
  void aFaultIsNamedByItsPointer(String body, String pointer, String code) {
    refused(check(body.replace('\'', '"')), 400, "VALIDATION_FAILED")
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].code", equalTo(code));
  }

  @Test
  void everyBrokenConstraintIsNamedInBothLanguages() {
    var body = "{\"title\": \"\", \"parts\": [{\"name\": \"b\", \"count\": 0}]}";
    refused(check(body), 400, "VALIDATION_FAILED")
        .body("violations.pointer", equalTo(List.of("/parts/0/count", "/parts/0/name", "/title")))
        .body("violations.message", hasItems("必填", "应为大写字母", "不得小于 1"));
    refused(
            officer().header("Accept-Language", "en").body(body).post(CHECKED),
            400,
            "VALIDATION_FAILED")
        .body(
            "violations.message",
            hasItems("is required", "must be capital letters", "must be at least 1"));
  }

  @Test
  void anEmptyBodyCountsAsAnEmptyObject() {
    refused(officer().post(CHECKED), 400, "VALIDATION_FAILED")
        .body("violations[0].pointer", equalTo("/title"));
  }

  @Test
  void aRefusalOfAConstructorIsAnsweredAsItIs() {
    refused(
        check("{\"title\": \"a\", \"package\": {\"layers\": [\"REFUSED\"]}}"), 404, "NOT_FOUND");
  }

  @Test
  void anyOtherExceptionOfAConstructorIsOurFault() {
    refused(check("{\"title\": \"a\", \"package\": {\"layers\": [\"BUG\"]}}"), 500, "INTERNAL");
  }

  @Test
  void aResourceOutOfSightAnswersSoWhateverTheBodyHolds() {
    refused(officer().body("{nonsense").put(NOTES + "/" + UUID.randomUUID()), 404, "NOT_FOUND");
  }

  @Test
  void aMalformedBodyGoesBeforeAMissingPrecondition() {
    Database.clear();
    var location =
        officer()
            .header("Idempotency-Key", anyKey())
            .body("{\"title\": \"a\"}")
            .post(NOTES)
            .header("Location");
    assertThat(location).contains(NOTES);
    refused(officer().body("{nonsense").put(location), 400, "VALIDATION_FAILED");
    refused(officer().body("{\"title\": \"b\"}").put(location), 428, "PRECONDITION_REQUIRED");
    refused(
            officer().header("If-Match", "\"2\"").body("{\"title\": \"b\"}").put(location),
            412,
            "PRECONDITION_FAILED")
        .header("ETag", "\"1\"");
    officer()
        .header("If-Match", "\"1\"")
        .body("{\"title\": \"b\"}")
        .put(location)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/octet-stream"})
  void aBodyThatIsNotJsonIsRefused(String type) {
    refused(
        officer().contentType(type).body("{\"title\": \"a\"}".getBytes(UTF_8)).post(CHECKED),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, 200",
    "application/json;charset=UTF-8, 200",
    "application/merge-patch+json, 200",
    "application/x-ndjson, 200",
    "application/xml, 415",
    "text/plain, 415"
  })
  void anyFormOfJsonIsReadWhereTheResourceTakesAnything(String type, int status) {
    officer()
        .contentType(type)
        .body("{\"title\": \"a\"}".getBytes(UTF_8))
        .post(NOTES + "/any-json")
        .then()
        .statusCode(status);
  }
}
