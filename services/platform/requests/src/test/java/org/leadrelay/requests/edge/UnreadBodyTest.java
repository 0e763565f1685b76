package org.leadrelay.requests.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.requests.trial.Api.NOTES;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.requests.trial.Wire;
import org.leadrelay.testkit.SuiteResource;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class UnreadBodyTest {

  private static final String SOME = " ".repeat(1 << 20);

  @ParameterizedTest
  @CsvSource({
    NOTES + "/unread, 404",
    NOTES + "/checked?unknown=1, 400",
    NOTES + "/nowhere, 405",
    "/api/v1/nowhere, 404",
  })
  void theNextRequestOnTheConnectionIsAnswered(String path, int status) throws IOException {
    try (var wire = new Wire()) {
      wire.post(path, "Content-Length: " + 4 * SOME.length(), "Content-Type: application/json");
      for (int n = 0; n < 4; n++) {
        wire.send(SOME);
      }
      assertThat(wire.head()).startsWith("HTTP/1.1 " + status);
      wire.post(NOTES + "/checked", "Content-Length: 2", "Content-Type: application/json")
          .send("{}");
      assertThat(wire.head()).startsWith("HTTP/1.1 400");
    }
  }
}
