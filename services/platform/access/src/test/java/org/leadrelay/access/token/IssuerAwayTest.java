package org.leadrelay.access.token;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadrelay.testkit.Tokens;

/** The application starts although nobody listens at the issuer's address. */
@QuarkusTest
@TestProfile(IssuerAwayTest.NobodyThere.class)
class IssuerAwayTest {

  public static final class NobodyThere implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realms/leadrelay");
    }
  }

  @Test
  void whoCannotBeVerifiedNowIsAskedToComeBack() {
    given()
        .auth()
        .oauth2(Tokens.officer("310000"))
        .get("/door/officer")
        .then()
        .statusCode(503)
        .body("code", equalTo("BUSY"))
        .header("Retry-After", "1");
  }

  @Test
  void whatNeedsNoTokenWorks() {
    given().get("/door/anybody").then().statusCode(200).body(equalTo("public"));
  }

  @Test
  void withoutATokenItIsStill401() {
    given().get("/door/officer").then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
  }
}
