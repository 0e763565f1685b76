package org.leadrelay.testkit.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.leadrelay.testkit.SuiteResource;

/** The built jar as production starts it, over the real database and broker of the build. */
public final class Production {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Map<String, String> settings;

  private Production(Map<String, String> settings) {
    this.settings = Map.copyOf(settings);
  }

  /**
   * A safe one: its issuer is away, which keeps nothing from starting.
   *
   * @param keys a folder with every keyset that the service needs
   */
  public static Production safe(Path keys) {
    var settings = new HashMap<>(new SuiteResource().start());
    settings
        .keySet()
        .removeIf(name ->
            name.equals("quarkus.oidc.public-key") || name.startsWith("leadrelay.jurisdictions"));
    settings.put("leadrelay.sealing.keys", keys.toString());
    settings.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realms/leadrelay");
    settings.put("quarkus.profile", "prod");
    return new Production(settings);
  }

  /** The same with a setting more, or another value of it. */
  public Production with(String name, String value) {
    var more = new HashMap<>(settings);
    more.put(name, value);
    return new Production(more);
  }

  /**
   * It gets ready, and lets nobody in who does not say who he is.
   *
   * @param secured a path that wants a token
   */
  public void assertReady(String secured) {
    try (var service = PackagedJar.start(settings)) {
      var address = service.address();
      await()
          .atMost(PATIENCE)
          .until(() -> given().get(address + "/q/health/ready").statusCode() == 200);
      assertThat(given().get(address + secured).statusCode()).isEqualTo(401);
    }
  }

  /** It ends before it listens, and names what it objects to. */
  public void assertRefused(String objection) {
    try (var service = PackagedJar.start(settings)) {
      assertThat(service.exit()).isNotZero();
      assertThat(service.log())
          .contains("Production refuses to start:")
          .contains("- " + objection)
          .doesNotContain("Listening on");
    }
  }
}
