package org.leadrelay.courier;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.endpoints.OpenApiDrift;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ContractTest {

  @Test
  void theApiIsAsItIsCheckedIn() {
    OpenApiDrift.check(
        RestAssured.given().accept("application/json").get("/q/openapi").asString(),
        Path.of("docs/api/courier-check.yaml"));
  }
}
