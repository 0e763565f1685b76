package org.leadrelay.operation.clock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.operation.OwnDatabase;
import org.leadrelay.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(OwnDatabase.class)
class ClockResourceTest {

  @Inject Clock clock;

  @Test
  void theOperatorSetsTheClockForwardForEveryInjectionPoint() {
    Instant next = clock.instant().plus(Duration.ofDays(7));
    put(Tokens.operator(), "{\"now\": \"" + next + "\"}")
        .statusCode(200)
        .body("now", startsWith(next.toString().substring(0, 10)));
    assertThat(clock.instant()).isAfterOrEqualTo(next).isBefore(next.plusSeconds(60));
  }

  @Test
  void theClockCannotBeSetBack() {
    put(Tokens.operator(), "{\"now\": \"2020-01-01T00:00:00Z\"}")
        .statusCode(409)
        .body("code", equalTo("CLOCK_BACKWARD"))
        .body("now", startsWith("20"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"now\": null}"})
  void theTimeIsRequired(String body) {
    put(Tokens.operator(), body)
        .statusCode(400)
        .body("violations.pointer", contains("/now"))
        .body("violations.code", contains("REQUIRED"));
  }

  @Test
  void onlyTheOperatorMaySetIt() {
    String body = "{\"now\": \"9000-01-01T00:00:00Z\"}";
    put(Tokens.supervisor("000000"), body).statusCode(403).body("code", equalTo("ROLE_REQUIRED"));
    given()
        .contentType("application/json")
        .body(body)
        .put("/api/v1/admin/clock")
        .then()
        .statusCode(401);
  }

  @Test
  void timesHaveMicrosecondsAsInTheDatabase() {
    Instant now = clock.instant();
    assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
  }

  @Test
  void theRefusalIsInTheCatalogue() {
    given().get("/api/v1/problems").then().body("items.code", hasItem("CLOCK_BACKWARD"));
  }

  private static ValidatableResponse put(String token, String body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(body)
        .put("/api/v1/admin/clock")
        .then();
  }
}
