package org.leadrelay.local.story.bureau;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import org.leadrelay.local.token.DemoActor;
import org.leadrelay.local.token.TokenDesk;

/** One caller's side of the wire: its token, and plain requests to the service. */
final class Bureau {
  /** Longer than any request may take; a stream has no such limit. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI service;
  private final String bearer;

  /** Fetches a token, which is good for longer than any story. */
  Bureau(URI service, TokenDesk tokens, DemoActor actor) {
    this.service = service;
    this.bearer = "Bearer " + tokens.bearer(actor);
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(service.resolve(path)).header("Authorization", bearer);
  }

  Answer get(String path) throws IOException, InterruptedException {
    return call(to(path).GET());
  }

  Answer post(HttpRequest.Builder request, String json) throws IOException, InterruptedException {
    return call(
        request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
  }

  Answer call(HttpRequest.Builder request) throws IOException, InterruptedException {
    long asked = System.nanoTime();
    return new Answer(HTTP.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString()), asked);
  }

  /** Opens a stream of lines, to be closed by the caller. */
  HttpResponse<Stream<String>> open(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofLines());
  }
}
