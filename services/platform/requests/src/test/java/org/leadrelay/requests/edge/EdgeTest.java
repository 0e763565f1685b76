package org.leadrelay.requests.edge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.leadrelay.requests.trial.Api.NOTES;
import static org.leadrelay.requests.trial.Api.officer;
import static org.leadrelay.requests.trial.Api.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.testkit.SuiteResource;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class EdgeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        NOTES + "?title=a",
        NOTES + "?title=a&limit=0",
        "/api/v1/nowhere",
        NOTES + "/public"
      })
  void noAnswerIsKeptOnItsWay(String path) {
    officer().get(path).then().header("Cache-Control", "private, no-store");
  }

  @Test
  void anAnswerToNobodyIsNotKeptEither() {
    RestAssured.given()
        .get(NOTES)
        .then()
        .statusCode(401)
        .header("Cache-Control", "private, no-store");
  }

  @Test
  void anUnknownQueryParameterIsRefusedByItsName() {
    refused(officer().get(NOTES + "?titel=a&limit=1&wo=b"), 400, "VALIDATION_FAILED")
        .body("violations.pointer", contains("?titel", "?wo"))
        .body("violations[0].code", equalTo("UNKNOWN_PARAMETER"));
  }

  @Test
  void theParametersOfTheMethodAndOfItsBeansAreKnown() {
    officer().get(NOTES + "?title=a&limit=1").then().statusCode(200);
    refused(officer().get(NOTES + "?title=a&cursor=x"), 400, "CURSOR_INVALID");
  }

  @Test
  void whoMayNotComeInIsNotToldOfParameters() {
    refused(RestAssured.given().get(NOTES + "?titel=a"), 401, "UNAUTHENTICATED");
  }

  @Test
  void anUnknownPathWithAQueryIsNotFound() {
    refused(officer().get("/api/v1/nowhere?x=1"), 404, "NOT_FOUND");
  }
}
