package org.leadrelay.problem.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(TraceIdTest.Traced.class)
class TraceIdTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  public static final class Traced implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.traces.exporter", "none");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/trial/refused", "/trial/broken", "/trial/things/malformed", "/nowhere"})
  void theAnswerNamesTheTraceOfTheCaller(String path) {
    given()
        .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
        .get(path)
        .then()
        .body("traceId", equalTo(TRACE));
  }
}
