package org.leadrelay.local.bureau;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.leadrelay.local.token.Bearer;
import org.leadrelay.local.token.DemoActor;
import org.leadrelay.local.token.TokenDesk;

/** One caller's side of the wire: its token, and plain requests to the service. */
public final class Bureau {
  /** Longer than any request may take; a stream has no such limit. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * Answers are read where they arrive: a thread more for each would cost as much as the request.
   */
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .executor(Runnable::run)
          .build();

  private final Replicas service;
  private final Bearer bearer;
  private final Duration patience;

  /** A caller of a service with one replica. */
  public Bureau(URI service, TokenDesk tokens, DemoActor actor) {
    this(new Replicas(List.of(service)), new Bearer(tokens, actor), PATIENCE);
  }

  /**
   * A caller of a service with several replicas.
   *
   * @param patience how long a request may take
   */
  public Bureau(Replicas service, Bearer bearer, Duration patience) {
    this.service = service;
    this.bearer = bearer;
    this.patience = patience;
  }

  public HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(service.now().resolve(path))
        .header("Authorization", bearer.header());
  }

  public Answer get(String path) throws IOException, InterruptedException {
    return call(to(path).GET());
  }

  public Answer post(HttpRequest.Builder request, String json)
      throws IOException, InterruptedException {
    return call(
        request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
  }

  /** Puts something under its name. */
  public Answer put(String path, String type, String body)
      throws IOException, InterruptedException {
    return call(to(path).header("Content-Type", type).PUT(BodyPublishers.ofString(body)));
  }

  /**
   * Sends the request and reads the whole answer.
   *
   * @throws IOException when there is none: whether the call took effect is then unknown, and the
   *     next call goes to another replica
   */
  public Answer call(HttpRequest.Builder request) throws IOException, InterruptedException {
    long asked = System.nanoTime();
    return new Answer(send(request.timeout(patience).build(), BodyHandlers.ofString()), asked);
  }

  /** Opens a stream of lines, to be closed by the caller. */
  HttpResponse<Stream<String>> open(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return send(request.build(), BodyHandlers.ofLines());
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body)
      throws IOException, InterruptedException {
    try {
      return HTTP.send(request, body);
    } catch (IOException e) {
      service.leave(request.uri().resolve("/"));
      throw e;
    }
  }
}
