package org.leadrelay.requests;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.leadrelay.testkit.SuiteResource;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class OpenApiTest {

  private static ValidatableResponse document() {
    return given().accept("application/json").get("/q/openapi?format=json").then().statusCode(200);
  }

  @Test
  void aBodyIsDocumentedAsWhatIsSent() {
    document()
        .body(
            "paths.'/api/v1/notes'.post.requestBody.content.'application/json'.schema.$ref",
            equalTo("#/components/schemas/Draft"))
        .body("components.schemas.Draft.required", hasItem("title"))
        .body("components.schemas.keySet().findAll { it.startsWith('Body') }", empty());
  }

  @Test
  void theParametersOfBeansAreDocumented() {
    document()
        .body("paths.'/api/v1/notes'.post.parameters.name", hasItem("Idempotency-Key"))
        .body("paths.'/api/v1/notes'.get.parameters.name", hasItems("limit", "cursor", "title"))
        .body(
            "paths.'/api/v1/notes'.get.parameters.find { it.name == 'limit' }.schema.maximum",
            equalTo(500))
        .body("paths.'/api/v1/notes/{id}'.put.parameters.name", hasItem("If-Match"));
  }
}
