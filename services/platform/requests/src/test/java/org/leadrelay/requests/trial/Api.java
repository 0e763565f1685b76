package org.leadrelay.requests.trial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.leadrelay.testkit.Tokens;

/** The trial as a client sees it. */
public final class Api {

  public static final String NOTES = "/api/v1/notes";

  private Api() {}

  /** A request of an officer of Shanghai, in JSON. */
  public static RequestSpecification officer() {
    return as(Tokens.officer("310000"));
  }

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  public static Response write(String key, String title) {
    return officer().header("Idempotency-Key", key).body(Map.of("title", title)).post(NOTES);
  }

  public static String anyKey() {
    return UUID.randomUUID().toString();
  }

  public static ValidatableResponse refused(Response answer, int status, String code) {
    return answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }
}
