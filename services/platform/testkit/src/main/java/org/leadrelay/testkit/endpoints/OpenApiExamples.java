package org.leadrelay.testkit.endpoints;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says what an integrator would miss in an OpenAPI document: a JSON body or answer without an
 * example, an example that its own schema refuses, a success that is not described, two operations
 * of one name.
 */
final class OpenApiExamples {

  private final ObjectNode root;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final List<String> gaps = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private OpenApiExamples(ObjectNode root) {
    this.root = root;
  }

  /** One sentence for each gap; empty when there is none. */
  static List<String> gaps(OpenApiDocument document) {
    var examples = new OpenApiExamples((ObjectNode) document.root());
    document.operations().forEach(examples::look);
    return examples.gaps;
  }

  private void look(Operation at) {
    var operation = root.path("paths").path(at.path()).path(at.method().toLowerCase(Locale.ROOT));
    var name = operation.path("operationId").asText();
    if (name.isEmpty() || !names.add(name)) {
      gaps.add("%s: needs an operationId of its own, not '%s'".formatted(at.name(), name));
    }
    look(at.name() + " request", operation.path("requestBody"));
    var successes =
        operation
            .path("responses")
            .propertyStream()
            .filter(answer -> answer.getKey().startsWith("2"))
            .toList();
    if (successes.isEmpty()) {
      gaps.add(at.name() + ": does not say what success is");
    }
    successes.forEach(answer -> look(at.name() + " " + answer.getKey(), answer.getValue()));
  }

  private void look(String where, JsonNode holder) {
    var media = holder.path("content").path("application/json");
    if (media.isMissingNode()) {
      return;
    }
    if (media.path("schema").isEmpty()) {
      gaps.add(where + ": has no schema");
    } else if (!media.has("example")) {
      gaps.add(where + ": has no example");
    } else {
      var schema = root.objectNode();
      schema.putArray("allOf").add(media.path("schema"));
      schema.set("components", root.path("components"));
      registry
          .getSchema(schema)
          .validate(media.path("example"))
          .forEach(error ->
              gaps.add(
                  "%s: its example at '%s' %s"
                      .formatted(where, error.getInstanceLocation(), error.getMessage())));
    }
  }
}
