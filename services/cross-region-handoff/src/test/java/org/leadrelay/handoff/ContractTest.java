package org.leadrelay.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.schema.AsyncApi;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.endpoints.OpenApiDrift;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ContractTest {

  @Test
  void theApiIsAsItIsCheckedIn() {
    OpenApiDrift.check(
        RestAssured.given().accept("application/json").get("/q/openapi").asString(),
        Path.of("docs/api/cross-region-handoff.yaml"));
  }

  @Test
  void theEventsAreAsTheyAreCheckedIn() throws IOException {
    var folder = Path.of(System.getProperty("leadrelay.root"), "docs", "events");
    var document = folder.resolve("asyncapi.yaml");
    var now = AsyncApi.of(folder);
    if (Boolean.getBoolean("leadrelay.update-docs")) {
      Files.writeString(document, now);
    }
    assertThat(document).hasContent(now);
  }
}
