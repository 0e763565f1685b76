package org.leadrelay.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.Handing.ARBITER;
import static org.leadrelay.handoff.Handing.DESTINATION;
import static org.leadrelay.handoff.Handing.ORIGIN;
import static org.leadrelay.handoff.Handing.OTHER;
import static org.leadrelay.handoff.Handing.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.Handing.Handed;
import org.leadrelay.testkit.Markers;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.TestDatabase;
import org.leadrelay.testkit.TestKafka;
import org.leadrelay.testkit.Tokens;

/** What a person wrote is found nowhere that it was not meant for. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class MarkersTest {

  private final Markers markers = Markers.seeded(20261123);
  private final String text =
      String.join(" ", markers.name(), markers.phone(), markers.residentId(), markers.address());

  @Test
  void whatAPersonWroteIsSealedAndInNoLogNorErrorNorEvent() throws SQLException {
    play();
    for (var refused : refusals()) {
      markers.assertAbsent("an error body", refused.asByteArray());
    }
    var feed = as(Tokens.officer("000000")).get("/api/v1/feed?scope=subtree&limit=500");
    markers.assertAbsent("the feed", feed.asByteArray());
    markers.assertAbsent("metrics", as(Tokens.operator()).get("/q/metrics").asByteArray());
    markers.assertAbsent(SuiteResource.database().superuser());
    markers.assertAbsent(
        TestDatabase.serverLog(), TestKafka.brokerLog(), Path.of("target/test.log"));
  }

  private void play() {
    var handed = Handed.of(Handing.send(Handing.sending(DESTINATION, text)));
    as(Tokens.officer(DESTINATION)).get("/api/v1/handoffs/" + handed.id() + "/package");
    var why = "{\"purpose\": \"%s\", \"caseNumber\": \"A-2026-1\"}".formatted(text);
    assertThat(
            as(Tokens.officer(DESTINATION))
                .body(why)
                .post("/api/v1/handoffs/" + handed.id() + "/reveal")
                .asString())
        .contains(markers.phone());
    handed
        .move(
            DESTINATION,
            "return",
            with("\"reason\": \"INCOMPLETE\", \"missing\": [\"%1$s\"], \"text\": \"%1$s\""))
        .move(
            ORIGIN,
            "supplement",
            with(
                "\"text\": \"%1$s\", \"identifiers\": [{\"type\": \"ALIAS\", \"value\": \"%1$s\"}]"))
        .move(DESTINATION, "return", with("\"reason\": \"DUPLICATE\", \"duplicateOf\": \"%1$s\""))
        .move(ORIGIN, "redirect", with("\"destination\": \"" + OTHER + "\", \"grounds\": \"%1$s\""))
        .move(OTHER, "accept", with("\"caseNumber\": \"%1$s\", \"text\": \"%1$s\""))
        .move(ARBITER, "supervise", with("\"dueAt\": \"2099-01-01T00:00:00Z\", \"text\": \"%1$s\""))
        .move(OTHER, "answer-supervision", with("\"order\": 1, \"text\": \"%1$s\""))
        .move(OTHER, "pause", with("\"reason\": \"FORCE_MAJEURE\", \"text\": \"%1$s\""))
        .move(OTHER, "resume", with("\"text\": \"%1$s\""))
        .move(OTHER, "extend", with("\"until\": \"2099-01-01T00:00:00Z\", \"text\": \"%1$s\""))
        .move(ORIGIN, "refuse-extension", with("\"text\": \"%1$s\""))
        .move(OTHER, "extend", with("\"until\": \"2099-01-01T00:00:00Z\", \"text\": \"%1$s\""))
        .move(ORIGIN, "grant-extension", with("\"text\": \"%1$s\""))
        .move(OTHER, "feedback", with("\"text\": \"%1$s\", \"newLeads\": [\"%1$s\"]"))
        .move(
            OTHER,
            "conclude",
            with("\"outcome\": \"UNFOUNDED\", \"text\": \"%1$s\", \"mergedInto\": \"%1$s\""))
        .move(ORIGIN, "close", with("\"text\": \"%1$s\""));
    dispatch();
    Handing.sent().move(ORIGIN, "withdraw", with("\"text\": \"%1$s\""));
    Handing.disputed().move(ARBITER, "dismiss", with("\"grounds\": \"%1$s\""));
    Handing.sent()
        .move(DESTINATION, "return", "{\"reason\": \"NOT_A_MATTER\"}")
        .move(ORIGIN, "dispute", with("\"grounds\": \"%1$s\""))
        .move(
            ARBITER, "designate", with("\"destination\": \"" + OTHER + "\", \"grounds\": \"%1$s\""))
        .move(OTHER, "conclude", with("\"outcome\": \"UNFOUNDED\", \"text\": \"%1$s\""))
        .move(ORIGIN, "rework", with("\"text\": \"%1$s\""));
  }

  /** One item is sent, one is not; what their caller calls them is a person's text too. */
  private void dispatch() {
    var item = Handing.sending(DESTINATION, text).replaceFirst("\\{", "{" + named() + ", ");
    as(Tokens.officer(ORIGIN))
        .header("Idempotency-Key", "of-a-dispatch")
        .body("{\"items\": [%s, {%s, \"urgency\": \"%s\"}]}".formatted(item, named(), text))
        .post("/api/v1/dispatches")
        .then()
        .statusCode(200);
  }

  private String named() {
    return "\"clientRef\": \"" + markers.phone() + "\"";
  }

  private List<Response> refusals() {
    var sent = Handing.sent();
    return List.of(
        Handing.send(
            "{\"destination\": \"%1$s\", \"%1$s\": 1, \"urgency\": \"%1$s\"}".formatted(text)),
        sent.act(Tokens.officer(DESTINATION), "return", with("\"reason\": \"%1$s\"")),
        sent.act(Tokens.officer(ORIGIN), "close", with("\"text\": \"%1$s\"")),
        as(Tokens.officer(ORIGIN)).queryParam("box", text).get("/api/v1/handoffs/counts"));
  }

  private String with(String members) {
    return "{" + members.formatted(text) + "}";
  }
}
