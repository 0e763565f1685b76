package org.leadrelay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.intake.Taking.OWNER;
import static org.leadrelay.intake.Taking.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.intake.Taking.Taken;
import org.leadrelay.testkit.Markers;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.TestDatabase;
import org.leadrelay.testkit.TestKafka;
import org.leadrelay.testkit.Tokens;

/**
 * What a person wrote is found nowhere that it was not meant for. A narrative carries identifiers
 * alone here: names and addresses that nothing tells from other words stay in its masked text.
 */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class MarkersTest {

  private static final String OFFICER = Tokens.officer(OWNER);

  private final Markers markers = Markers.seeded(20261124);
  private final String narrative = markers.phone() + "，" + markers.residentId();
  private final String text =
      String.join(" ", markers.name(), markers.phone(), markers.residentId(), markers.address());

  @Test
  void whatAPersonWroteIsSealedAndInNoLogNorErrorNorEvent() throws SQLException {
    play();
    for (var refused : refusals()) {
      markers.assertAbsent("an error body", refused.asByteArray());
    }
    markers.assertAbsent("metrics", as(Tokens.operator()).get("/q/metrics").asByteArray());
    markers.assertAbsent(SuiteResource.database().superuser());
    markers.assertAbsent(
        TestDatabase.serverLog(), TestKafka.brokerLog(), Path.of("target/test.log"));
  }

  private void play() {
    var lead = Taken.of(Taking.register(OFFICER, Taking.lead(narrative)));
    markers.assertAbsent("the lead", as(OFFICER).get("/api/v1/leads/" + lead.id()).asByteArray());
    assertThat(
            as(OFFICER)
                .body(
                    "{\"fields\": [\"narrative\"], \"purpose\": \"%s\", \"caseNumber\": \"A-1-1\"}"
                        .formatted(text))
                .post("/api/v1/leads/" + lead.id() + "/reveal")
                .asString())
        .contains(markers.phone());
    as(OFFICER)
        .body("{\"identifier\": {\"value\": \"%s\"}}".formatted(markers.phone()))
        .post("/api/v1/leads/search")
        .then()
        .statusCode(200);
    as(OFFICER).body("{\"text\": \"" + markers.name() + "\"}").post("/api/v1/leads/search");
    as(OFFICER)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            "{\"destinations\": [\"320000\"], \"urgency\": \"FLASH\", \"request\": {\"kind\": \"VERIFY\", \"text\": \"%s\"}}"
                .formatted(text))
        .post("/api/v1/leads/" + lead.id() + "/handoffs")
        .then()
        .statusCode(202);
    as(OFFICER)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Taking.watching(lead).replace("在侦", text).replace("禁毒法 2026-1", text))
        .post("/api/v1/watchlist")
        .then()
        .statusCode(201);
    var amended =
        Taken.of(
            lead.amend(
                OFFICER,
                with(
                    "\"substances\": [{\"text\": \"%1$s\"}], \"identifiers\": {\"add\": [{\"type\": \"ALIAS\", \"value\": \""
                        + markers.name()
                        + "\"}]}")));
    amended
        .move("handling", with("\"handling\": \"RESTRICTED\", \"reason\": \"%1$s\""))
        .move("close", with("\"reason\": \"UNFOUNDED\", \"outcome\": \"%1$s\""))
        .move("reopen", with("\"reason\": \"%1$s\""));
    Hearing.alert(UUID.randomUUID(), "MARKED", markers.phone(), markers.residentId(), "[]");
    var candidate = Hearing.candidate();
    as(Tokens.officer(Hearing.REVIEWER))
        .header("If-Match", candidate.etag())
        .body(with("\"reason\": \"NOT_ENOUGH\", \"text\": \"%1$s\""))
        .post("/api/v1/candidates/" + candidate.id() + "/dismiss")
        .then()
        .statusCode(200);
  }

  private List<Response> refusals() {
    var lead = Taking.registered();
    return List.of(
        Taking.register(OFFICER, with("\"source\": \"%1$s\", \"%1$s\": 1, \"category\": \"%1$s\"")),
        lead.act(OFFICER, "handling", with("\"handling\": \"%1$s\"")),
        lead.act(Tokens.supervisor(OWNER), "reopen", with("\"reason\": \"%1$s\"")),
        as(OFFICER).body("{\"text\": 1, \"x\": \"" + text + "\"}").post("/api/v1/leads/search"),
        as(OFFICER).queryParam("status", text).get("/api/v1/leads"));
  }

  private String with(String members) {
    return "{" + members.formatted(text) + "}";
  }
}
