package org.leadrelay.requests.admission;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.OPTIONS;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.leadrelay.requests.InLane;
import org.leadrelay.requests.Lane;

/** Which lane a method of a resource takes. */
final class Lanes {

  private Lanes() {}

  static Lane of(Method method) {
    if (!answersRequests(method)) {
      return Lane.NONE;
    }
    var ofMethod = method.getAnnotation(InLane.class);
    if (ofMethod != null) {
      return ofMethod.value();
    }
    var ofResource = method.getDeclaringClass().getAnnotation(InLane.class);
    if (ofResource != null) {
      return ofResource.value();
    }
    return reads(method) ? Lane.READS : Lane.WRITES;
  }

  private static boolean answersRequests(Method method) {
    return Arrays.stream(method.getAnnotations())
        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  private static boolean reads(Method method) {
    return method.isAnnotationPresent(GET.class)
        || method.isAnnotationPresent(HEAD.class)
        || method.isAnnotationPresent(OPTIONS.class);
  }
}
