package org.leadrelay.problem.rest;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Every failure of a REST resource becomes a problem. The types beside {@link Throwable} are named
 * because Quarkus maps exactly these itself, and the mapper of the nearest type wins.
 */
final class FailureMappers {

  private final Answers answers;

  FailureMappers(Answers answers) {
    this.answers = answers;
  }

  @ServerExceptionMapper({
    Throwable.class,
    MismatchedInputException.class,
    AuthenticationFailedException.class,
    UnauthorizedException.class,
    ForbiddenException.class
  })
  public Response answer(Throwable failure, RoutingContext request) {
    return answers.toRest(failure, request);
  }

  @ServerExceptionMapper
  public Response answer(WebApplicationException failure, RoutingContext request) {
    return failure.getResponse().getStatus() < 400
        ? failure.getResponse()
        : answers.toRest(failure, request);
  }
}
