package org.leadrelay.operation.clock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadrelay.operation.OwnDatabase;
import org.leadrelay.testkit.Tokens;

/** An application as in production: real time; and what its health says of the database. */
@QuarkusTest
@TestProfile(RealClockTest.RealTimeProfile.class)
@QuarkusTestResource(OwnDatabase.class)
class RealClockTest {

  public static final class RealTimeProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "leadrelay.operation.settable-clock", "false",
          "quarkus.datasource.jdbc.acquisition-timeout", "1S");
    }
  }

  @Inject Clock clock;

  @Test
  void theClockEndpointDoesNotExist() {
    given()
        .auth()
        .oauth2(Tokens.operator())
        .contentType("application/json")
        .body("{\"now\": \"9000-01-01T00:00:00Z\"}")
        .put("/api/v1/admin/clock")
        .then()
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"));
    given().get("/api/v1/problems").then().body("items.code", not(hasItem("CLOCK_BACKWARD")));
  }

  @Test
  void timeIsRealInMicroseconds() {
    var now = clock.instant();
    assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
    assertThat(Duration.between(now, Clock.systemUTC().instant()).abs())
        .isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void readyFollowsTheDatabaseAndLiveDoesNot() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.name", hasItem("database"))
        .body("checks.name", hasItem("schema"));

    OwnDatabase.current().disconnect();
    try {
      await().atMost(Duration.ofSeconds(20)).until(() -> status("ready") == 503);
      assertThat(status("live")).isEqualTo(200);
    } finally {
      OwnDatabase.current().reconnect();
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> status("ready") == 200);
  }

  private static int status(String probe) {
    return given().get("/q/health/" + probe).statusCode();
  }
}
