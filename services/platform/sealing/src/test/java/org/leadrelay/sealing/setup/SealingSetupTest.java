package org.leadrelay.sealing.setup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.sealing.BlindIndex;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.Signer;
import org.leadrelay.sealing.Transport;
import org.leadrelay.sealing.keys.KeyDirectory;
import org.leadrelay.sealing.keys.Keyset;
import org.leadrelay.sealing.keys.Purpose;

/** Sealing inside a running service. */
@QuarkusTest
@QuarkusTestResource(KeysInAFolder.class)
class SealingSetupTest {

  @Inject SealingConfig config;
  @Inject Sealer sealer;
  @Inject BlindIndex blindIndex;
  @Inject Transport transport;
  @Inject Signer signer;

  @Test
  void everyPortWorks() throws IOException {
    Path keys = config.keys();
    Files.copy(keys.resolve("transport-public.json"), keys.resolve("recipient-itself.json"));

    assertThat(sealer.openText("a", sealer.sealText("a", "x"))).isEqualTo("x");
    assertThat(blindIndex.live(IdentifierType.QQ, "10001")).isNotEmpty();
    assertThat(signer.verifies(new byte[1], signer.sign(new byte[1]))).isTrue();
    await()
        .ignoreExceptions()
        .untilAsserted(() ->
            assertThat(transport.open("c", transport.sealFor("itself", "c", new byte[] {7})))
                .containsExactly(7));
  }

  @Test
  void anUpdatedSecretIsUsedWithoutARestartAndItsVersionsAreReported() {
    KeyDirectory directory = new KeyDirectory(config.keys());
    Keyset before = directory.read(Purpose.BLIND_INDEX).orElseThrow();

    directory.write(before.rotate());

    await().until(() -> blindIndex.rotation().readyFor(2));
    assertThat(readiness("blind-index.live")).isEqualTo("[1, 2]");
    assertThat(readiness("update-failing")).isEqualTo("false");
  }

  @Test
  void anUnusableUpdateIsReportedAndTheServiceStaysReady() throws IOException {
    Path recipient = config.keys().resolve("recipient-lead-intake.json");
    Files.writeString(recipient, "{");

    await().until(() -> readiness("update-failing").equals("true"));
    assertThat(sealer.sealText("a", "x")).isNotEmpty();

    Files.delete(recipient);
    await().until(() -> readiness("update-failing").equals("false"));
  }

  private static String readiness(String member) {
    return given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getString("checks.find { it.name == 'keysets' }.data.'" + member + "'");
  }
}
