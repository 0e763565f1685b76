package org.leadrelay.problem.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FailureMappersTest {

  private static final String ID = "018f0000-0000-7000-8000-000000000000";

  @ParameterizedTest
  @CsvSource({
    "/nowhere, 404, NOT_FOUND",
    "/trial/nowhere, 404, NOT_FOUND",
    "/api/v1/problems/x, 404, NOT_FOUND",
    "/trial/form, 405, METHOD_NOT_ALLOWED",
    "/trial/broken, 500, INTERNAL",
    "/trial/stored-json, 500, INTERNAL",
    "/trial/exhausted, 503, BUSY",
    "/trial/unauthorized, 401, UNAUTHENTICATED",
    "/trial/unauthentic, 401, UNAUTHENTICATED",
    "/trial/forbidden, 403, ROLE_REQUIRED"
  })
  void everyFailureIsAProblem(String path, int status, String code) {
    assertProblem(given().get(path).then(), status, code).body("instance", equalTo(path));
  }

  @Test
  void aRefusalIsAnsweredWholeInTheAskedLanguage() {
    assertProblem(
            given().header("Accept-Language", "en").get("/trial/refused").then(),
            409,
            "REQUEST_IN_PROGRESS")
        .header("Content-Language", "en")
        .header("Retry-After", "7")
        .body("type", equalTo("urn:leadrelay:problem:REQUEST_IN_PROGRESS"))
        .body("title", equalTo("A request with this Idempotency-Key is running"))
        .body("detail", equalTo("the detail"))
        .body("violations.pointer", contains("/a"))
        .body("violations.message", contains("is wrong"))
        .body("state", equalTo("SENT"));
    assertProblem(given().get("/trial/refused").then(), 409, "REQUEST_IN_PROGRESS")
        .header("Content-Language", "zh-CN")
        .body("detail", equalTo("细节"))
        .body("violations.message", contains("错"));
  }

  @Test
  void aFaultOfOursTellsNothingOfItself() {
    String answer = given().get("/trial/broken").asString();
    assertThat(answer).doesNotContain(TrialResource.PERSONAL).doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource({
    "/trial/things/abc, {id}",
    "/trial/things/" + ID + "?limit=x, ?limit",
    "/trial/things/" + ID + "?colour=red, ?colour",
    "/trial/things/" + ID + "?dry=1, ?dry"
  })
  void aParameterOfTheWrongFormIsNamed(String path, String pointer) {
    assertProblem(given().urlEncodingEnabled(false).get(path).then(), 400, "VALIDATION_FAILED")
        .body("violations.pointer", contains(pointer))
        .body("violations.code", contains("INVALID_VALUE"));
  }

  @Test
  void parametersOfTheRightFormAreRead() {
    given()
        .get("/trial/things/{id}?limit=7&colour=RED&dry=true", ID)
        .then()
        .statusCode(200)
        .body(equalTo("\"" + ID + " 7 RED true\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"title\": 1}|/title|WRONG_TYPE",
        "{\"nope\": 1}|/nope|UNKNOWN_FIELD",
        "{\"title\": \"a\", \"title\": \"a\"}|``|DUPLICATE_FIELD",
        "{\"title\": |``|MALFORMED_JSON",
        "nonsense|``|MALFORMED_JSON"
      })
  void theApplicationsMapperIsStrict(String body, String pointer, String code) {
    assertProblem(
            given().contentType("application/json").body(body).post("/trial/form").then(),
            400,
            "VALIDATION_FAILED")
        .body("violations.pointer", contains(pointer))
        .body("violations.code", contains(code));
  }

  @Test
  void mediaTypesThatDoNotFitAreRefused() {
    assertProblem(
        given().contentType("text/plain").body("x").post("/trial/form").then(),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
    assertProblem(
        given().accept("text/csv").get("/trial/things/" + ID).then(), 406, "NOT_ACCEPTABLE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"413", "429", "503", "500"})
  void failuresOfTheRouterAreProblemsToo(String status) {
    given()
        .header("Trial-Status", status)
        .get("/trial/refused")
        .then()
        .statusCode(Integer.parseInt(status))
        .contentType("application/problem+json")
        .body("status", equalTo(Integer.parseInt(status)));
  }

  @Test
  void anExceptionInTheRouterIsAProblem() {
    assertProblem(
        given().header("Trial-Status", "throw").get("/trial/refused").then(), 500, "INTERNAL");
  }

  @Test
  void redirectsAreLeftAlone() {
    given()
        .redirects()
        .follow(false)
        .get("/trial/moved")
        .then()
        .statusCode(307)
        .header("Location", matchesPattern(".*/elsewhere"));
  }

  @Test
  void theCatalogueIsPublicAndInBothLanguages() {
    given()
        .get("/api/v1/problems")
        .then()
        .statusCode(200)
        .body("items.find { it.code == 'NOT_FOUND' }.status", equalTo(404))
        .body("items.find { it.code == 'NOT_FOUND' }.title", equalTo("未找到"))
        .body("items.find { it.code == 'NOT_FOUND' }.titleEn", equalTo("Not found"))
        .body("items.code", hasItem("BUSY"));
  }

  @Test
  void openApiDocumentsTheProblemAtEachOperation() {
    given()
        .accept("application/json")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body(
            "paths.'/trial/form'.post.responses.default.content.'application/problem+json'.schema.'$ref'",
            equalTo("#/components/schemas/Problem"))
        .body("components.schemas.Problem.properties", hasKey("traceId"));
  }

  private static ValidatableResponse assertProblem(
      ValidatableResponse answer, int status, String code) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .header("Cache-Control", "private, no-store")
        .header("WWW-Authenticate", status == 401 ? equalTo("Bearer") : equalTo(null))
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body(
            "violations",
            code.equals("VALIDATION_FAILED") || status == 409
                ? hasItem(hasKey("pointer"))
                : empty())
        .body("traceId", matchesPattern("[0-9a-f]{32}"));
  }
}
