package org.leadrelay.requests.admission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.leadrelay.requests.trial.Api.NOTES;
import static org.leadrelay.requests.trial.Api.anyKey;
import static org.leadrelay.requests.trial.Api.as;
import static org.leadrelay.requests.trial.Api.officer;
import static org.leadrelay.requests.trial.Api.refused;
import static org.leadrelay.requests.trial.Api.write;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadrelay.requests.Door;
import org.leadrelay.requests.Lane;
import org.leadrelay.requests.trial.Meeting;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@TestProfile(AdmissionTest.Narrow.class)
class AdmissionTest {

  /** Lets one in at a time, and no caller more than ten times. */
  public static class Narrow implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "leadrelay.requests.door.reads", "1",
          "leadrelay.requests.door.writes", "1",
          "leadrelay.requests.door.uploads", "1",
          "leadrelay.requests.door.patience", "50ms",
          "leadrelay.requests.rate.burst", "10",
          "leadrelay.requests.rate.per-second", "1",
          "leadrelay.requests.rate.anonymous-burst", "3",
          "leadrelay.requests.rate.anonymous-per-minute", "1");
    }
  }

  @Inject Meeting meeting;
  @Inject Door door;

  @Test
  void aFullDoorIsBusyInItsLaneAlone() {
    var first = CompletableFuture.supplyAsync(() -> write(anyKey(), "WAITS"));
    meeting.meet();
    assertThat(door.free(Lane.WRITES)).isZero();
    refused(write(anyKey(), "a note"), 503, "BUSY").header("Retry-After", "1");
    officer().get(NOTES + "?title=a").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(200);
    meeting.meet();
    assertThat(first.join().statusCode()).isEqualTo(201);
    assertThat(door.free(Lane.WRITES)).isEqualTo(1);
  }

  @Test
  void aRefusedRequestGivesItsPlaceBack() {
    var token = Tokens.officer("330000");
    refused(as(token).body("{nonsense").post(NOTES + "/checked"), 400, "VALIDATION_FAILED");
    assertThat(door.free(Lane.WRITES)).isEqualTo(1);
  }

  @Test
  void aWaitingRequestTakesNoPlace() {
    var token = Tokens.officer("350000");
    try (var _ = door.enter(Lane.READS)) {
      as(token).get(NOTES + "/waiting").then().statusCode(200);
      refused(as(token).get(NOTES + "?title=a"), 503, "BUSY");
    }
  }

  @Test
  void aCallerThatAsksTooOftenIsToldWhenToComeBack() {
    var token = Tokens.officer("320000");
    var answers = IntStream.range(0, 30).mapToObj(_ -> as(token).get(NOTES + "?title=a")).toList();
    var limited = answers.stream().filter(answer -> answer.statusCode() == 429).toList();
    assertThat(limited).hasSizeBetween(1, 20);
    refused(limited.getLast(), 429, "RATE_LIMITED").header("Retry-After", "1");
    as(Tokens.officer("340000")).get(NOTES + "?title=a").then().statusCode(200);
  }

  @Test
  void thePublicIsCountedByItsAddress() {
    var codes =
        IntStream.range(0, 5).map(_ -> given().get(NOTES + "/public").statusCode()).toArray();
    assertThat(codes).containsExactly(200, 200, 200, 429, 429);
    given().get(NOTES + "/public").then().header("Retry-After", matchesPattern("[1-9]\\d?"));
  }

  @Test
  void healthIsNotCounted() {
    for (int n = 0; n < 20; n++) {
      given().get("/q/health/live").then().statusCode(200);
    }
  }
}
