package org.leadrelay.requests.edge;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Closes a connection whose answer says so, since the request on it was not read to its end.
 *
 * <p>What still arrives is thrown away for up to two seconds first: closing at once would make the
 * client's system drop the answer before the client saw it. A stream of HTTP/2 needs no closing.
 */
@Provider
public class ClosingAnswer implements ContainerResponseFilter {

  private static final String CONNECTION = "Connection";
  private static final long LINGER_MILLIS = 2_000;

  private final RoutingContext exchange;

  ClosingAnswer(RoutingContext exchange) {
    this.exchange = exchange;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!"close".equals(response.getHeaderString(CONNECTION))) {
      return;
    }
    var unread = exchange.request();
    if (unread.version() == HttpVersion.HTTP_2) {
      response.getHeaders().remove(CONNECTION);
    } else {
      var vertx = exchange.vertx();
      exchange.addEndHandler(_ -> linger(unread, vertx));
    }
  }

  private static void linger(HttpServerRequest unread, Vertx vertx) {
    var connection = unread.connection();
    if (unread.isEnded()) {
      connection.close();
      return;
    }
    unread.handler(_ -> {});
    unread.endHandler(_ -> connection.close());
    unread.resume();
    vertx.setTimer(LINGER_MILLIS, _ -> connection.close());
  }
}
