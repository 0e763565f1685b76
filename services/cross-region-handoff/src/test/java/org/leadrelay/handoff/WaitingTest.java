package org.leadrelay.handoff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

/** Those who wait for mail are without number and hold nobody up. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class WaitingTest {
  /** More than there are places at the door, or connections to the database. */
  private static final int WAITING = 40;

  private final URI feed =
      ConfigProvider.getConfig().getValue("test.url", URI.class).resolve("/api/v1/feed");

  @Test
  void openStreamsAndLongPollsTakeNoPlaceFromOtherReaders() throws Exception {
    var streams = new ArrayList<Stream<String>>();
    try (var client = HttpClient.newHttpClient()) {
      for (int n = 0; n < WAITING; n++) {
        var stream = client.send(request("/stream"), BodyHandlers.ofLines());
        assertThat(stream.statusCode()).isEqualTo(200);
        streams.add(stream.body());
        var _ = client.sendAsync(request("?wait=20&cursor=now"), BodyHandlers.discarding());
      }

      given()
          .auth()
          .oauth2(Tokens.officer("310000"))
          .get("/api/v1/handoffs?box=inbox")
          .then()
          .statusCode(200);

      List.copyOf(streams).forEach(Stream::close);
      client.shutdownNow();
    }
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(feed + path))
        .header("Authorization", "Bearer " + Tokens.officer("330000"))
        .build();
  }
}
