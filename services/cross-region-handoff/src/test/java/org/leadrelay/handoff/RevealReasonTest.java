package org.leadrelay.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.leadrelay.handoff.Handing.DESTINATION;
import static org.leadrelay.handoff.Handing.ORIGIN;
import static org.leadrelay.handoff.Handing.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.Handing.Handed;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

/** Why clear values were shown, as those who read the chain see it. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class RevealReasonTest {

  private static final String PURPOSE = "核对收货人身份";

  private Handed handed;

  @BeforeEach
  void theDestinationLooked() {
    handed = Handing.sent();
    as(Tokens.officer(DESTINATION))
        .body("{\"purpose\": \"%s\", \"caseNumber\": \"A-2026-1\"}".formatted(PURPOSE))
        .post("/api/v1/handoffs/" + handed.id() + "/reveal")
        .then()
        .statusCode(200);
  }

  @Test
  void anAuditorReadsIt() {
    as(Tokens.auditor())
        .get(audit(""))
        .then()
        .statusCode(200)
        .body("items[0].words", not(hasKey("purpose")))
        .body("items.find { it.action == 'reveal' }.words.purpose", equalTo(PURPOSE))
        .body("items.find { it.action == 'reveal' }.facts.caseNumber", equalTo("A-2026-1"));
  }

  @Test
  void theExportOfTheOwnerHoldsItAndTheAuditorsDoesNot() {
    assertThat(export(Tokens.officer(ORIGIN))).contains(PURPOSE);
    assertThat(export(Tokens.auditor())).contains("reveal").doesNotContain(PURPOSE);
  }

  @Test
  void whoeverTakesItAwayIsFound() throws SQLException {
    try (var connection = SuiteResource.database().superuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "update audit_entry set words = null where aggregate = '" + handed.id() + "'");
    }

    as(Tokens.auditor())
        .get(audit("/verify"))
        .then()
        .statusCode(200)
        .body("whole", equalTo(false))
        .body("findings[0].field", equalTo("words.purpose"));
  }

  private String export(String token) {
    return as(token).accept("application/x-ndjson").get(audit("")).asString();
  }

  private String audit(String more) {
    return "/api/v1/handoffs/" + handed.id() + "/audit" + more;
  }
}
