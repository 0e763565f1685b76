package org.leadrelay.courier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.sealing.keys.KeysetTool;
import org.leadrelay.sealing.keys.Purpose;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.packaged.PackagedJar;

/** What is unsafe in this service above all is refused in production by its name. */
class ProductionIT {

  private static final String KEYS = "leadrelay.sealing.keys";
  private static final Map<String, String> SAFE = new HashMap<>();
  private static final IntakeKeys INTAKE = new IntakeKeys();

  @TempDir static Path withoutIntake;

  @BeforeAll
  static void settleIn() {
    WatchlistTopic.made();
    SAFE.putAll(new SuiteResource().start());
    SAFE.keySet()
        .removeIf(name ->
            name.equals("quarkus.oidc.public-key") || name.startsWith("leadrelay.jurisdictions"));
    SAFE.putAll(INTAKE.start());
    KeysetTool.generateMissing(Path.of(SAFE.get(KEYS)), EnumSet.allOf(Purpose.class));
    SAFE.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realms/leadrelay");
    SAFE.put("quarkus.profile", "prod");
  }

  @AfterAll
  static void tidyUp() {
    INTAKE.stop();
  }

  @Test
  void aSafeStartIsReadyWhenItHasReadTheWatchlist() {
    try (var service = PackagedJar.start(SAFE)) {
      var address = service.address();
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> given().get(address + "/q/health/ready").statusCode() == 200);
      assertThat(given().get(address + "/api/v1/alerts").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void keysThatItWouldMakeItselfAreRefused() {
    assertRefused(
        "leadrelay.courier.waybills.make-month-keys",
        "true",
        "leadrelay.courier.waybills.make-month-keys makes keys that have no escrow");
  }

  @Test
  void aStartWithoutThePublicKeyOfIntakeIsRefused() throws IOException {
    try (var files = Files.list(Path.of(SAFE.get(KEYS)))) {
      for (var file : files.toList()) {
        if (!file.getFileName().toString().startsWith("recipient-")) {
          Files.copy(file, withoutIntake.resolve(file.getFileName()));
        }
      }
    }
    assertRefused(
        KEYS,
        withoutIntake.toString(),
        "leadrelay.sealing.keys has no public key of lead-intake (recipient-lead-intake.json)");
  }

  private static void assertRefused(String name, String value, String objection) {
    var unsafe = new HashMap<>(SAFE);
    unsafe.put(name, value);
    try (var service = PackagedJar.start(unsafe)) {
      assertThat(service.exit()).isNotZero();
      assertThat(service.log())
          .contains("Production refuses to start:")
          .contains("- " + objection)
          .doesNotContain("Listening on");
    }
  }
}
