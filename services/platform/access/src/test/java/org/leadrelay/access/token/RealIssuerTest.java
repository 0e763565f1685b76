package org.leadrelay.access.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealIssuerTest {

  private static final Map<String, String> SOUND =
      Map.of(
          "quarkus.oidc.auth-server-url", "https://issuer.test/realms/leadrelay",
          "quarkus.oidc.token.issuer", "https://issuer.test/realms/leadrelay",
          "quarkus.oidc.token.audience", "leadrelay",
          "quarkus.security.jaxrs.deny-unannotated-endpoints", "true");

  @Test
  void aRealIssuerIsAccepted() {
    assertThat(objections(SOUND)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "quarkus.oidc.enabled, false",
    "quarkus.oidc.tenant-enabled, false",
    "quarkus.oidc.public-key, MIIB",
    "quarkus.oidc.auth-server-url, ''",
    "quarkus.oidc.token.issuer, any",
    "quarkus.oidc.token.audience, ''",
    "quarkus.security.jaxrs.deny-unannotated-endpoints, false"
  })
  void eachWeakerSettingIsRefused(String key, String value) {
    var weaker = new HashMap<>(SOUND);
    weaker.put(key, value);
    assertThat(objections(weaker)).hasSize(1);
  }

  private static List<String> objections(Map<String, String> settings) {
    var config =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(settings, "test", 500))
            .build();
    return new RealIssuer(config).objections();
  }
}
