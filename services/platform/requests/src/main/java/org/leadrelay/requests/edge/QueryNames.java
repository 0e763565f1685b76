package org.leadrelay.requests.edge;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that a resource method takes, itself or in its bean parameters. */
final class QueryNames {

  private QueryNames() {}

  static Set<String> of(Method method) {
    return ofParameters(method).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> ofParameters(Executable executable) {
    return Arrays.stream(executable.getParameters()).flatMap(QueryNames::ofParameter);
  }

  private static Stream<String> ofParameter(Parameter parameter) {
    return parameter.isAnnotationPresent(BeanParam.class)
        ? ofBean(parameter.getType())
        : name(parameter, parameter.getName()).stream();
  }

  private static Stream<String> ofBean(Class<?> bean) {
    if (bean.isRecord()) {
      return Arrays.stream(bean.getDeclaredConstructors()).flatMap(QueryNames::ofParameters);
    }
    return Arrays.stream(bean.getDeclaredFields())
        .flatMap(field -> name(field, field.getName()).stream());
  }

  private static Optional<String> name(AnnotatedElement element, String javaName) {
    var standard = element.getAnnotation(QueryParam.class);
    if (standard != null) {
      return Optional.of(standard.value());
    }
    return Optional.ofNullable(element.getAnnotation(RestQuery.class))
        .map(query -> query.value().isEmpty() ? javaName : query.value());
  }
}
