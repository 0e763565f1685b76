package org.leadrelay.testkit.endpoints;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * What came back.
 *
 * @param text the whole body; of a stream, which has no end, nothing
 */
record Answer(int status, HttpHeaders headers, String text) {

  private static final String ENDLESS = "text/event-stream";

  /** One for all calls: connections are kept. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NEVER).build();

  /** Sends a request. */
  static Answer to(HttpRequest request) {
    try {
      return read(CLIENT.send(request, BodyHandlers.ofInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Answer read(HttpResponse<InputStream> response) throws IOException {
    try (var body = response.body()) {
      var head = new Answer(response.statusCode(), response.headers(), "");
      return head.isStream()
          ? head
          : new Answer(head.status, head.headers, new String(body.readAllBytes(), UTF_8));
    }
  }

  /** Whether it goes on until somebody hangs up. */
  boolean isStream() {
    return header("Content-Type").startsWith(ENDLESS);
  }

  /** A header's value; empty when there is none. */
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The body as JSON. */
  JsonNode json() {
    return Json.parse(text);
  }
}
