package org.leadrelay.requests.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.junit.jupiter.api.Test;
import org.leadrelay.requests.Body;

class BodiesInOpenApiTest {

  private static Schema ref(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }

  private static RequestBody body(Schema schema) {
    var content = OASFactory.createContent();
    content.addMediaType("application/json", OASFactory.createMediaType().schema(schema));
    return OASFactory.createRequestBody().content(content);
  }

  private static OpenAPI document(RequestBody body) {
    var wrapper =
        OASFactory.createSchema()
            .addProperty(Body.CONTENT, ref("Draft"))
            .addExtension(Body.DOCUMENTED_AS, Body.CONTENT);
    return OASFactory.createOpenAPI()
        .components(
            OASFactory.createComponents()
                .addSchema("BodyDraft", wrapper)
                .addSchema("BodyOfWater", OASFactory.createSchema()))
        .paths(
            OASFactory.createPaths()
                .addPathItem(
                    "/notes",
                    OASFactory.createPathItem()
                        .POST(OASFactory.createOperation().requestBody(body))
                        .GET(OASFactory.createOperation())));
  }

  private static Schema filtered(Schema schema) {
    var body = body(schema);
    var document = document(body);
    new BodiesInOpenApi().filterOpenAPI(document);
    assertThat(document.getComponents().getSchemas()).containsOnlyKeys("BodyOfWater");
    return body.getContent().getMediaType("application/json").getSchema();
  }

  @Test
  void aBodyIsReplacedByItsContent() {
    assertThat(filtered(ref("BodyDraft")).getRef()).isEqualTo("#/components/schemas/Draft");
  }

  @Test
  void otherSchemasAreLeftAsTheyAre() {
    assertThat(filtered(ref("BodyOfWater")).getRef()).endsWith("BodyOfWater");
    var inline = OASFactory.createSchema();
    assertThat(filtered(inline)).isSameAs(inline);
  }

  @Test
  void anEmptyDocumentStaysEmpty() {
    assertThatCode(() -> new BodiesInOpenApi().filterOpenAPI(OASFactory.createOpenAPI()))
        .doesNotThrowAnyException();
    var bare = OASFactory.createOpenAPI().components(OASFactory.createComponents());
    assertThatCode(() -> new BodiesInOpenApi().filterOpenAPI(bare)).doesNotThrowAnyException();
  }
}
