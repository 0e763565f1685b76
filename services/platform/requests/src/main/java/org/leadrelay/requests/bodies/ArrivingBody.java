package org.leadrelay.requests.bodies;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;
import org.leadrelay.requests.BodyLimit;
import org.leadrelay.requests.RequestsConfig;

/**
 * Takes in every body: one that a resource reads as a stream is guarded against idling only, any
 * other is read as a whole within its limit before it is decoded.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.ENTITY_CODER)
public class ArrivingBody implements ReaderInterceptor {

  private static final int MEBIBYTE = 1 << 20;

  private final IdleGuard idleGuard;
  private final BodyMemory memory;
  private final RoutingContext exchange;
  private final int commonLimit;
  private final int ratio;

  ArrivingBody(
      IdleGuard idleGuard, BodyMemory memory, RoutingContext exchange, RequestsConfig config) {
    this.idleGuard = idleGuard;
    this.memory = memory;
    this.exchange = exchange;
    this.commonLimit = Math.toIntExact(config.body().limit().asLongValue());
    this.ratio = config.body().ratio();
  }

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    var arriving = idleGuard.guard(context.getInputStream());
    if (InputStream.class.isAssignableFrom(context.getType())) {
      context.setInputStream(arriving);
    } else {
      context.setInputStream(new ByteArrayInputStream(whole(context, arriving)));
    }
    return context.proceed();
  }

  private byte[] whole(ReaderInterceptorContext context, InputStream arriving) {
    var share = memory.share();
    var headers = context.getHeaders();
    try {
      return new BoundedBody(limit(context.getAnnotations()), ratio, share)
          .read(
              arriving,
              headers.getFirst(HttpHeaders.CONTENT_LENGTH),
              headers.getFirst(HttpHeaders.CONTENT_ENCODING));
    } finally {
      if (!share.isEmpty()) {
        exchange.addEndHandler(_ -> share.giveBack());
      }
    }
  }

  private int limit(Annotation[] parameter) {
    for (Annotation annotation : parameter) {
      if (annotation instanceof BodyLimit own) {
        return Math.multiplyExact(own.mebibytes(), MEBIBYTE);
      }
    }
    return commonLimit;
  }
}
