package org.leadrelay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.leadrelay.intake.Taking.OWNER;
import static org.leadrelay.intake.Taking.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.inbox.Verdict;
import org.leadrelay.intake.Taking.Taken;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class LoopTest {

  private static final String OFFICER = Tokens.officer(OWNER);

  @Test
  void aLeadIsAskedForHandedOffAndClosedByItsHandoff() {
    var lead = Taking.registered();
    String request = asked(lead);
    var handoff = UUID.randomUUID();

    hear(
        "sent",
        lead,
        handoff,
        "SENT",
        "\"holder\": \"320000\", \"request\": \"VERIFY\", \"requestId\": \"%s\","
            .formatted(request));
    as(OFFICER)
        .get("/api/v1/leads/" + lead.id())
        .then()
        .body("status", equalTo("HANDED_OFF"))
        .body("handoffs[0].id", equalTo(request))
        .body("handoffs[0].handoff", equalTo(handoff.toString()));
    hear("closed", lead, handoff, "CLOSED", "");

    as(OFFICER)
        .get("/api/v1/leads/" + lead.id())
        .then()
        .body("status", equalTo("CLOSED"))
        .body("timeline.kind", hasItems("HANDOFF_ASKED", "HANDOFF_SENT", "HANDED_OFF", "CLOSED"));
  }

  @Test
  void aRefusedAskingShowsItsCode() {
    var lead = Taking.registered();
    Hearing.hear(
        UUID.randomUUID(),
        "handoffs.v1",
        "org.leadrelay.handoff.request-refused.v1",
        UUID.randomUUID(),
        """
        {"requestId": "%s", "leadRef": {"system": "lead-intake", "id": "%s"}, "origin": "880101",
         "destination": "320000", "code": "HANDOFF_ACTIVE"}
        """
            .formatted(asked(lead), lead.id()));

    as(OFFICER)
        .get("/api/v1/leads/" + lead.id())
        .then()
        .body("handoffs[0].state", equalTo("REFUSED"))
        .body("handoffs[0].code", equalTo("HANDOFF_ACTIVE"));
  }

  @Test
  void aWatchedPhoneOnAParcelIsACandidateOfTheLeadsOwner() {
    var watch = Taking.activeWatch();
    String lead = as(OFFICER).get("/api/v1/watchlist/" + watch.id()).path("lead");
    var source = UUID.randomUUID();
    var watched =
        "[{\"entryId\": \"%s\", \"leadId\": \"%s\", \"jurisdiction\": \"880101\"}]"
            .formatted(watch.id(), lead);

    assertThat(Hearing.alert(source, "WATCHED_PARTY", "15412348000", "电子烟", watched))
        .isEqualTo(Verdict.applied());
    assertThat(Hearing.alert(UUID.randomUUID(), "WATCHED_PARTY", "15412348000", "电子烟", watched))
        .isEqualTo(Verdict.applied());

    var candidates = as(OFFICER).get("/api/v1/candidates?limit=500").then().statusCode(200);
    String id = candidates.extract().path("items.find { it.rule == 'WATCHED_PARTY' }.lead.id");
    as(OFFICER)
        .get("/api/v1/candidates/" + id)
        .then()
        .body("alsoSeen", hasSize(1))
        .body("evidence.courier", equalTo("DMO"))
        .body("lead.identifiers.type", hasItems("WAYBILL", "MOBILE"))
        .body("lead.narrativeMasked", org.hamcrest.Matchers.containsString("内件：电子烟"));
    as(OFFICER).get("/api/v1/leads/" + lead).then().body("timeline.kind", hasItem("WATCH_HIT"));
    as(OFFICER)
        .header("If-Match", "\"1\"")
        .body(
            "{\"category\": \"COURIER_CONCEALMENT\", \"handling\": \"OPEN\", \"legalBasis\": \"依据\"}")
        .post("/api/v1/candidates/" + id + "/confirm")
        .then()
        .statusCode(200)
        .body("status", equalTo("REGISTERED"));
  }

  @Test
  void closingALeadEndsWhatIsWatchedForOfIt() {
    var lead = Taking.registered();
    var watch =
        Taken.of(
            as(OFFICER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Taking.watching(lead))
                .post("/api/v1/watchlist"));
    watch.decide("approve", "{}").then().statusCode(200);

    lead.move("close", "{\"reason\": \"LAPSED\"}");

    as(OFFICER)
        .get("/api/v1/watchlist?lead=" + lead.id())
        .then()
        .body("items[0].state", equalTo("WITHDRAWN"));
  }

  private static String asked(Taken lead) {
    return as(OFFICER)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            """
            {"destinations": ["320000"], "urgency": "URGENT",
             "request": {"kind": "VERIFY", "text": "请核查"}}
            """)
        .post("/api/v1/leads/" + lead.id() + "/handoffs")
        .then()
        .statusCode(202)
        .body("requests[0].state", equalTo("ASKED"))
        .extract()
        .path("requests[0].id");
  }

  private static void hear(String past, Taken lead, UUID handoff, String state, String more) {
    var verdict =
        Hearing.hear(
            UUID.randomUUID(),
            "handoffs.v1",
            "org.leadrelay.handoff." + past + ".v1",
            handoff,
            """
            {"leadRef": {"system": "lead-intake", "id": "%s"}, "origin": "880101", %s
             "destination": "320000", "state": "%s", "urgency": "URGENT", "version": 1, "hop": 1,
             "by": "880101"}
            """
                .formatted(lead.id(), more, state));
    assertThat(verdict).isEqualTo(Verdict.applied());
  }
}
