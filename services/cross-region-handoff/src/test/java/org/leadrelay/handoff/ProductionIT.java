package org.leadrelay.handoff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.sealing.keys.KeysetTool;
import org.leadrelay.sealing.keys.Purpose;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.packaged.PackagedJar;

/** A production start that is unsafe is refused, and says why. */
class ProductionIT {

  private static final Map<String, String> SAFE = new HashMap<>();

  @TempDir static Path keys;

  @BeforeAll
  static void settleIn() {
    SAFE.putAll(new SuiteResource().start());
    SAFE.keySet()
        .removeIf(name ->
            name.equals("quarkus.oidc.public-key") || name.startsWith("leadrelay.jurisdictions"));
    KeysetTool.generateMissing(keys, EnumSet.allOf(Purpose.class));
    SAFE.put("leadrelay.sealing.keys", keys.toString());
    SAFE.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realms/leadrelay");
    SAFE.put("quarkus.profile", "prod");
  }

  @Test
  void aSafeOneStartsAlsoWhileTheIssuerIsAway() {
    try (var service = PackagedJar.start(SAFE)) {
      var address = service.address();
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> given().get(address + "/q/health/ready").statusCode() == 200);
      assertThat(given().get(address + "/api/v1/handoffs").statusCode()).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "quarkus.oidc.tenant-enabled, false, quarkus.oidc is disabled",
    "quarkus.oidc.public-key, MIIB, quarkus.oidc.public-key trusts a fixed key",
    "leadrelay.operation.settable-clock, true, leadrelay.operation.settable-clock lets an operator",
    "leadrelay.jurisdictions.demo-region, true, leadrelay.jurisdictions.demo-region",
    "quarkus.datasource.jdbc.url, jdbc:postgresql://127.0.0.1:1/handoff, quarkus.datasource.jdbc.url lacks logServerErrorDetail=false"
  })
  void anUnsafeOneIsRefusedByTheNameOfTheRule(String name, String value, String rule) {
    var unsafe = new HashMap<>(SAFE);
    unsafe.put(name, value);

    try (var service = PackagedJar.start(unsafe)) {
      assertThat(service.exit()).isNotZero();
      assertThat(service.log()).contains("Production refuses to start:").contains("- " + rule);
      assertThat(service.log()).doesNotContain("Listening on");
    }
  }
}
