package org.leadrelay.requests.edge;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.Violation;
import org.leadrelay.problem.Wording;

/**
 * Refuses a query parameter that the resource method does not know: a misspelt filter would answer
 * too much and look right. It says nothing of any resource, so it may come before 404.
 */
@Provider
@Priority(Priorities.USER)
public class KnownQuery implements ContainerRequestFilter {

  private static final Wording UNKNOWN =
      new Wording("未知的查询参数", "is not a query parameter of this call");

  private final ResourceInfo resource;
  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  KnownQuery(ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    var given = context.getUriInfo().getQueryParameters().keySet();
    if (given.isEmpty()) {
      return;
    }
    var unknown = new TreeSet<>(given);
    unknown.removeAll(known.computeIfAbsent(resource.getResourceMethod(), QueryNames::of));
    if (!unknown.isEmpty()) {
      throw unknown.stream()
          .map(name -> new Violation("?" + name, "UNKNOWN_PARAMETER", UNKNOWN))
          .reduce(Problem.of(VALIDATION_FAILED), Problem::violation, (_, last) -> last)
          .toException();
    }
  }
}
