package org.leadrelay.requests.admission;

import static org.leadrelay.problem.CommonProblem.RATE_LIMITED;

import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.problem.Problem;

/**
 * Refuses a caller that asks too often, before anything of its body is read.
 *
 * <p>Counted on each replica by itself: with n replicas a caller may have n times as much.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
public class RateLimit implements ContainerRequestFilter {

  private final Buckets buckets;
  private final CurrentActor actor;
  private final HttpServerRequest request;

  RateLimit(Buckets buckets, CurrentActor actor, HttpServerRequest request) {
    this.buckets = buckets;
    this.actor = actor;
    this.request = request;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    var probe = bucket().tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999).toSeconds();
      throw Problem.of(RATE_LIMITED).header("Retry-After", String.valueOf(wait)).toException();
    }
  }

  private Bucket bucket() {
    return actor.isKnown()
        ? buckets.ofCaller(actor.caller())
        : buckets.ofAddress(String.valueOf(request.remoteAddress().host()));
  }
}
