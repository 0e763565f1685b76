package org.leadrelay.problem.rest;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;

/** Problems for what never reaches a REST resource: unknown paths and failures of the router. */
@Singleton
final class Unrouted {

  private static final int BEHIND_ALL_RESOURCES = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 10_000;
  private static final int BEFORE_QUARKUS_OWN = Integer.MAX_VALUE - 1;

  private final Answers answers;

  Unrouted(Answers answers) {
    this.answers = answers;
  }

  void install(@Observes Router router) {
    router
        .route()
        .order(BEHIND_ALL_RESOURCES)
        .handler(request -> answers.send(Problem.of(CommonProblem.NOT_FOUND), request));
    router.route().order(BEFORE_QUARKUS_OWN).failureHandler(this::fail);
  }

  private void fail(RoutingContext request) {
    if (request.response().headWritten()) {
      request.next();
    } else if (request.failure() == null) {
      answers.send(Failures.problem(request.statusCode()), request);
    } else {
      answers.send(request.failure(), request);
    }
  }
}
