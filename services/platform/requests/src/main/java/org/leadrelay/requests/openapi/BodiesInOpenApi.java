package org.leadrelay.requests.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.leadrelay.requests.Body;

/** Documents a {@code Body<T>} as what is sent: a {@code T}. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class BodiesInOpenApi implements OASFilter {

  private static final String SCHEMAS = "#/components/schemas/";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    var contents = contents(document);
    if (document.getPaths() != null) {
      document.getPaths().getPathItems().values().stream()
          .flatMap(path -> path.getOperations().values().stream())
          .flatMap(operation -> bodies(operation).values().stream())
          .forEach(body -> unwrap(body, contents));
    }
    contents.keySet().forEach(name -> document.getComponents().removeSchema(name));
  }

  /** By the name of each {@code Body<T>}, the schema of its {@code T}. */
  private static Map<String, Schema> contents(OpenAPI document) {
    var contents = new HashMap<String, Schema>();
    if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
      document
          .getComponents()
          .getSchemas()
          .forEach((name, schema) -> content(schema).ifPresent(t -> contents.put(name, t)));
    }
    return contents;
  }

  private static Optional<Schema> content(Schema schema) {
    return schema.getExtensions() != null && schema.getExtensions().containsKey(Body.DOCUMENTED_AS)
        ? Optional.ofNullable(schema.getProperties()).map(all -> all.get(Body.CONTENT))
        : Optional.empty();
  }

  private static Map<String, MediaType> bodies(Operation operation) {
    return Optional.ofNullable(operation.getRequestBody())
        .map(RequestBody::getContent)
        .map(Content::getMediaTypes)
        .orElse(Map.of());
  }

  private static void unwrap(MediaType body, Map<String, Schema> contents) {
    var schema = body.getSchema();
    if (schema != null && schema.getRef() != null) {
      var content = contents.get(schema.getRef().replace(SCHEMAS, ""));
      if (content != null) {
        body.setSchema(content);
      }
    }
  }
}
