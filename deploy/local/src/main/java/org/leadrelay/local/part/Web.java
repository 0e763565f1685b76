package org.leadrelay.local.part;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a part over HTTP whether it is there. */
final class Web {
  private static final int NO_ANSWER = 0;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Web() {}

  /** The status of a GET, or 0 without an answer within 5 s. */
  static int status(URI address) {
    var get = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
    try {
      return CLIENT.send(get, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return NO_ANSWER;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted while waiting for " + address + ".", e);
    }
  }
}
