package org.leadrelay.operation.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsWithoutValuesTest {

  private static final String LOUD = "jdbc:postgresql://db/handoff?logServerErrorDetail=true";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/handoff?logServerErrorDetail=false",
        "jdbc:postgresql://db/handoff?ssl=true&logServerErrorDetail=false&x=y"
      })
  void aSilentUrlIsAccepted(String url) {
    assertThat(objections(Map.of("quarkus.datasource.jdbc.url", url))).isEmpty();
  }

  @Test
  void everyLoudUrlIsNamed() {
    assertThat(
            objections(
                Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:postgresql://db/handoff",
                    "quarkus.datasource.jobs.jdbc.url",
                    LOUD,
                    "quarkus.datasource.\"far.away\".jdbc.url",
                    LOUD + "&xlogServerErrorDetail=false",
                    "LEADRELAY_EVENTS_DIRECT_URL",
                    LOUD)))
        .containsExactly(
            "LEADRELAY_EVENTS_DIRECT_URL lacks logServerErrorDetail=false",
            "quarkus.datasource.\"far.away\".jdbc.url lacks logServerErrorDetail=false",
            "quarkus.datasource.jdbc.url lacks logServerErrorDetail=false",
            "quarkus.datasource.jobs.jdbc.url lacks logServerErrorDetail=false");
  }

  @Test
  void whatIsNoUrlOfADatabaseIsNotLookedAt() {
    assertThat(
            objections(
                Map.of(
                    "quarkus.datasource.username",
                    "handoff",
                    "quarkus.datasource.jdbc.url.note",
                    "x",
                    "quarkus.oidc.auth-server-url",
                    "https://issuer.example")))
        .isEmpty();
  }

  @Test
  void withoutADatabaseThereIsNothingToObjectTo() {
    assertThat(objections(Map.of())).isEmpty();
  }

  private static List<String> objections(Map<String, String> settings) {
    var config =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(settings, "test", 500))
            .build();
    return new ErrorsWithoutValues(config).objections();
  }
}
