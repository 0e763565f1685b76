package org.leadrelay.requests.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.requests.trial.Api.NOTES;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.leadrelay.requests.trial.Wire;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ClosingAnswerTest {

  private static final String CHECKED = NOTES + "/checked";
  private static final String JSON = "Content-Type: application/json";

  private static HttpRequest post(int length) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + CHECKED))
        .header("Authorization", "Bearer " + Tokens.officer("310000"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(new byte[length]))
        .build();
  }

  @Test
  void theRestOfARefusedBodyIsThrownAwaySoThatTheAnswerIsSeen() throws IOException {
    try (var wire = new Wire()) {
      wire.post(CHECKED, JSON, "Content-Length: " + (4 << 20));
      for (int n = 0; n < 4; n++) {
        wire.send(" ".repeat(1 << 20));
      }
      assertThat(wire.answer()).startsWith("HTTP/1.1 413 ").contains("TOO_LARGE");
    }
  }

  @Test
  void aRequestReadToItsEndIsClosedAtOnce() throws IOException {
    try (var wire = new Wire()) {
      wire.post(NOTES + "/closing", JSON, "Content-Length: 2").send("{}");
      assertThat(wire.answer()).startsWith("HTTP/1.1 503 ");
    }
  }

  @Test
  void aConnectionOfHttp2OutlivesARefusedStream() throws IOException, InterruptedException {
    try (var client = HttpClient.newBuilder().version(Version.HTTP_2).build()) {
      client.send(post(1), BodyHandlers.discarding());
      HttpResponse<String> refused = client.send(post(2 << 20), BodyHandlers.ofString());
      assertThat(refused.version()).isEqualTo(Version.HTTP_2);
      assertThat(refused.statusCode()).isEqualTo(413);
      assertThat(refused.headers().firstValue("Connection")).isEmpty();
      assertThat(client.send(post(1), BodyHandlers.discarding()).statusCode()).isEqualTo(400);
    }
  }
}
