package org.leadrelay.requests.bodies;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON pointers (RFC 6901) of what Bean Validation names by Java properties: a component that has
 * another name in JSON is named as in JSON.
 */
final class JsonPointers {

  private JsonPointers() {}

  /**
   * The pointer of a path.
   *
   * @param root the type at which the path begins
   */
  static String of(Path path, JavaType root, ObjectMapper json) {
    var pointer = new StringBuilder();
    @Nullable JavaType at = root;
    for (Path.Node node : path) {
      if (node.getIndex() != null || node.getKey() != null) {
        append(pointer, String.valueOf(node.getIndex() != null ? node.getIndex() : node.getKey()));
        at = at == null ? null : at.getContentType();
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        var property = property(at, node.getName(), json);
        append(pointer, property.map(BeanPropertyDefinition::getName).orElse(node.getName()));
        at = property.map(BeanPropertyDefinition::getPrimaryType).orElse(null);
      }
    }
    return pointer.toString();
  }

  private static Optional<BeanPropertyDefinition> property(
      @Nullable JavaType type, String name, ObjectMapper json) {
    return type == null
        ? Optional.empty()
        : json.getDeserializationConfig().introspect(type).findProperties().stream()
            .filter(property -> property.getInternalName().equals(name))
            .findFirst();
  }

  private static void append(StringBuilder pointer, String step) {
    pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
  }
}
