package org.leadrelay.problem.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.problem.json.Texts;

/**
 * Reads path, query and header parameters as strictly as bodies, and names the one that is wrong.
 */
@Provider
public final class ParameterForms implements ParamConverterProvider {

  private static final Map<Class<?>, Function<String, ?>> FORMS =
      Map.of(
          String.class, Texts::storable,
          UUID.class, Texts::uuid,
          Instant.class, Texts::instant,
          LocalDate.class, Texts::date,
          Jurisdiction.class, Jurisdiction::of,
          boolean.class, Texts::bool,
          Boolean.class, Texts::bool,
          int.class, Integer::valueOf,
          Integer.class, Integer::valueOf);

  @Override
  @SuppressWarnings("unchecked") // the form of a type makes values of that type
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    Function<String, ?> form = FORMS.get(type);
    if (form == null && type.isEnum()) {
      form = text -> constant(type, text);
    }
    return form == null
        ? null
        : new ParameterForm<>(type, (Function<String, T>) form, pointer(annotations));
  }

  private static Object constant(Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static String pointer(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .map(ParameterForms::pointer)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  private static Optional<String> pointer(Annotation annotation) {
    return switch (annotation) {
      case PathParam path -> Optional.of("{" + path.value() + "}");
      case QueryParam query -> Optional.of("?" + query.value());
      case HeaderParam header -> Optional.of(header.value() + ":");
      default -> Optional.empty();
    };
  }
}
