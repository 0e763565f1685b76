package org.leadrelay.problem.rest;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/** Which problem a failure of the framework, or of our own code, is answered with. */
final class Failures {

  private static final Map<Integer, CommonProblem> BY_STATUS =
      Map.ofEntries(
          Map.entry(400, CommonProblem.VALIDATION_FAILED),
          Map.entry(401, CommonProblem.UNAUTHENTICATED),
          Map.entry(403, CommonProblem.ROLE_REQUIRED),
          Map.entry(404, CommonProblem.NOT_FOUND),
          Map.entry(405, CommonProblem.METHOD_NOT_ALLOWED),
          Map.entry(406, CommonProblem.NOT_ACCEPTABLE),
          Map.entry(408, CommonProblem.REQUEST_TIMEOUT),
          Map.entry(413, CommonProblem.TOO_LARGE),
          Map.entry(415, CommonProblem.UNSUPPORTED_MEDIA_TYPE),
          Map.entry(429, CommonProblem.RATE_LIMITED),
          Map.entry(503, CommonProblem.BUSY));

  private Failures() {}

  /** The answer to {@code failure}; {@code INTERNAL} if nothing better is known of it. */
  static Problem problem(Throwable failure) {
    return switch (failure) {
      case ProblemException refusal -> refusal.problem();
      case Throwable t when Overload.isBehind(t) -> busy();
      case UnauthorizedException _, AuthenticationFailedException _ -> unauthenticated();
      case ForbiddenException _ -> Problem.of(CommonProblem.ROLE_REQUIRED);
      case WebApplicationException web -> ofFramework(web);
      default -> Problem.of(CommonProblem.INTERNAL);
    };
  }

  /** The answer to a bare HTTP status of the router. */
  static Problem problem(int status) {
    CommonProblem known = BY_STATUS.get(status);
    if (known == CommonProblem.UNAUTHENTICATED) {
      return unauthenticated();
    }
    if (known == CommonProblem.BUSY) {
      return busy();
    }
    if (known != null) {
      return Problem.of(known);
    }
    return Problem.of(
        status >= 400 && status < 500 ? CommonProblem.VALIDATION_FAILED : CommonProblem.INTERNAL);
  }

  private static Problem busy() {
    return Problem.of(CommonProblem.BUSY).header(HttpHeaders.RETRY_AFTER, "1");
  }

  private static Problem unauthenticated() {
    return Problem.of(CommonProblem.UNAUTHENTICATED).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }

  private static Problem ofFramework(WebApplicationException failure) {
    if (failure.getCause() instanceof ProblemException refusal) {
      return refusal.problem();
    }
    if (failure instanceof NotFoundException && failure.getCause() != null) {
      return unconverted();
    }
    return problem(failure.getResponse().getStatus());
  }

  /** Jakarta REST answers a path or query parameter that it cannot convert as not found. */
  private static Problem unconverted() {
    return Problem.of(CommonProblem.VALIDATION_FAILED)
        .violation(
            "", "INVALID_VALUE", "路径或查询参数格式不符", "a path or query parameter has the wrong form");
  }
}
