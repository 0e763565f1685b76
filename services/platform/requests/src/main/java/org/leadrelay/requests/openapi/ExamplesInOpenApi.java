package org.leadrelay.requests.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * Shows at each operation what a call and its answer look like: {@code openapi/<operationId>.json}
 * on the class path, {@code {"request": ..., "answers": {"200": ...}}}. That each operation has
 * them, and that they fit its schemas, is checked wherever the document is compared with the one
 * checked in.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ExamplesInOpenApi implements OASFilter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ClassLoader classPath;

  public ExamplesInOpenApi() {
    this(Thread.currentThread().getContextClassLoader());
  }

  ExamplesInOpenApi(ClassLoader classPath) {
    this.classPath = classPath;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() != null) {
      document.getPaths().getPathItems().values().stream()
          .flatMap(path -> path.getOperations().values().stream())
          .filter(operation -> operation.getOperationId() != null)
          .forEach(this::show);
    }
  }

  private void show(Operation operation) {
    var examples = examples(operation.getOperationId());
    if (operation.getRequestBody() != null && examples.has("request")) {
      show(operation.getRequestBody().getContent(), examples.get("request"));
    }
    if (operation.getResponses() != null) {
      for (var answer : examples.path("answers").properties()) {
        var response = operation.getResponses().getAPIResponse(answer.getKey());
        if (response != null) {
          show(response.getContent(), answer.getValue());
        }
      }
    }
  }

  private static void show(@Nullable Content content, JsonNode example) {
    if (content != null && content.getMediaTypes() != null) {
      var shown = JSON.convertValue(example, Object.class);
      content.getMediaTypes().values().forEach(type -> type.setExample(shown));
    }
  }

  private JsonNode examples(String operationId) {
    try (var file = classPath.getResourceAsStream("openapi/" + operationId + ".json")) {
      return file == null ? JSON.valueToTree(Map.of()) : JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
