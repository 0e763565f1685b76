package org.leadrelay.problem.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents, at each operation, that any answer but success is a problem. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ProblemsInOpenApi implements OASFilter {

  private static final String NAME = "Problem";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    document.getComponents().addSchema(NAME, schema());
    if (document.getPaths() != null) {
      document.getPaths().getPathItems().values().stream()
          .flatMap(path -> path.getOperations().values().stream())
          .forEach(ProblemsInOpenApi::document);
    }
  }

  private static void document(Operation operation) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    operation.getResponses().addAPIResponse("default", response());
  }

  private static APIResponse response() {
    return OASFactory.createAPIResponse()
        .description("A problem (RFC 9457); the codes are listed at /api/v1/problems")
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Answers.MEDIA_TYPE,
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref(NAME))));
  }

  private static Schema schema() {
    Schema violation =
        object(
            Map.of(
                "pointer",
                    text("JSON pointer into the body; ?name, {name} or name: for parameters"),
                "code", text("UPPER_SNAKE reason"),
                "message", text("For a person, by Accept-Language")));
    return object(
            Map.of(
                "type", text("urn:leadrelay:problem: and the code"),
                "title", text("For a person, by Accept-Language"),
                "status", type(Schema.SchemaType.INTEGER),
                "detail", text("For a person, by Accept-Language"),
                "instance", text("The path of the request"),
                "code", text("Stable reason, listed at /api/v1/problems"),
                "violations", type(Schema.SchemaType.ARRAY).items(violation),
                "traceId", text("Under which the logs speak of this request")))
        .required(List.of("type", "title", "status", "detail", "code", "violations"));
  }

  private static Schema object(Map<String, Schema> properties) {
    Schema object = type(Schema.SchemaType.OBJECT);
    properties.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(property -> object.addProperty(property.getKey(), property.getValue()));
    return object;
  }

  private static Schema text(String description) {
    return type(Schema.SchemaType.STRING).description(description);
  }

  private static Schema type(Schema.SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }
}
