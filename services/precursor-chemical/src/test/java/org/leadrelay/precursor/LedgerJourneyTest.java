package org.leadrelay.precursor;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.leadrelay.precursor.Bookkeeping.act;
import static org.leadrelay.precursor.Bookkeeping.outside;
import static org.leadrelay.precursor.Bookkeeping.post;
import static org.leadrelay.precursor.Bookkeeping.written;
import static org.leadrelay.precursor.Dealing.BUYER;
import static org.leadrelay.precursor.Dealing.BUYERS_SEAT;
import static org.leadrelay.precursor.Dealing.SEAT;
import static org.leadrelay.precursor.Dealing.SELLER;
import static org.leadrelay.precursor.Dealing.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.leadrelay.precursor.Dealing.Made;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class LedgerJourneyTest {

  @Test
  void fiveHundredKilogramsLeaveAndFourHundredAndSeventyFiveArrive() throws SQLException {
    var origin = Bookkeeping.origin();
    var destination = Bookkeeping.destination();
    written(SELLER, Bookkeeping.produced(origin, "500000.000"));
    var consignment = UUID.randomUUID().toString();
    written(SELLER, Bookkeeping.dispatched("500000", origin, destination, consignment));
    var received = post(BUYER, Bookkeeping.received("475000", origin, destination, consignment));
    received
        .then()
        .statusCode(201)
        .body("flow", equalTo("RECEIVE"))
        .body("postedMassG", equalTo("475000.000"))
        .body("match.state", equalTo("MISMATCH"))
        .body("match.consignment", equalTo(consignment));

    var listed =
        as(Tokens.officer(SEAT)).get("/api/v1/alarms?rule=QUANTITY_MISMATCH&site=" + origin);
    listed.then().body("items", hasSize(1)).body("items[0].severity", equalTo("NORMAL"));
    var alarm = Bookkeeping.read(listed.path("items[0].id"));
    as(Tokens.officer(BUYERS_SEAT))
        .get("/api/v1/alarms/" + alarm.id())
        .then()
        .statusCode(200)
        .body("evidence.differenceG", equalTo("-25000.000"))
        .body("incident", not(nullValue()));
    as(Tokens.enterprise(BUYER))
        .get("/api/v1/alarms/" + alarm.id())
        .then()
        .statusCode(200)
        .body("evidence.size()", equalTo(0))
        .body("site", equalTo(destination))
        .body("explanation.en", equalTo("It differs from your partner's record"))
        .body("incident", nullValue());

    var acknowledged = Made.of(act(Tokens.officer(SEAT), alarm, "acknowledge", "{}"));
    Assertions.assertThat(events(alarm.id())).isZero();
    act(
            Tokens.officer(SEAT),
            acknowledged,
            "resolve",
            "{\"cause\": \"DIVERSION_SUSPECTED\", \"note\": \"司机无法说明\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("RESOLVED"))
        .body("acknowledgedBy", equalTo(SEAT));
    await().atMost(Duration.ofSeconds(10)).until(() -> events(alarm.id()) == 1);
  }

  @Test
  void aMovementIsRepeatedReversedAndCorrectedAndTheBookRemembersAll() {
    var origin = Bookkeeping.origin();
    var said = Bookkeeping.produced(origin, "1250.5");
    var first = post(SELLER, said);
    first
        .then()
        .statusCode(201)
        .body("quantity", equalTo("1250.5"))
        .body("postedMassG", equalTo("1250.500"))
        .body("recordedBy", equalTo("ENTERPRISE " + SELLER));
    post(SELLER, said)
        .then()
        .statusCode(200)
        .header("Idempotency-Replayed", "true")
        .body("id", equalTo(first.<String>path("id")));
    post(SELLER, said.replace("1250.5", "1250.6"))
        .then()
        .statusCode(409)
        .body("code", equalTo("CLIENT_REF_USED"));
    var path = "/api/v1/movements/" + first.path("id");
    var correction =
        "{\"reason\": \"数量录错\", \"movement\": %s}".formatted(Bookkeeping.produced(origin, "1000"));
    as(Tokens.enterprise(SELLER))
        .body(correction)
        .post(path + "/correction")
        .then()
        .statusCode(201)
        .body("postedMassG", equalTo("1000.000"));
    as(Tokens.officer(SEAT)).get(path).then().body("reversedBy", not(nullValue()));
    as(Tokens.enterprise(SELLER))
        .body("{\"reason\": \"重复录入\"}")
        .post(path + "/reversal")
        .then()
        .statusCode(409)
        .body("code", equalTo("ALREADY_REVERSED"));

    var account = "/api/v1/accounts/" + first.path("to.account");
    as(Tokens.officer(SEAT)).get(account).then().body("balance", equalTo("1000.000"));
    as(Tokens.officer(SEAT))
        .queryParam("at", "2026-11-20T07:59:59+08:00")
        .get(account)
        .then()
        .body("balance", equalTo("0.000"));
    as(Tokens.officer(SEAT))
        .queryParam("knownAt", first.<String>path("recordedAt"))
        .get(account)
        .then()
        .body("balance", equalTo("1250.500"));
    as(Tokens.enterprise(SELLER))
        .get(account + "/entries")
        .then()
        .body("items.mass", contains("1250.500", "-1250.500", "1000.000"))
        .body("items[2].balance", equalTo("1000.000"));
    as(Tokens.enterprise(SELLER))
        .get("/api/v1/accounts?kind=SITE&site=" + origin)
        .then()
        .body("items.balance", contains("1000.000"));
    as(Tokens.officer(SEAT))
        .get("/api/v1/movements?flow=PRODUCE&account=" + first.path("to.account"))
        .then()
        .body("items.id", hasItem(first.<String>path("id")));
  }

  @Test
  void aBatchAnswersForEachOfItsLines() {
    var origin = Bookkeeping.origin();
    var once = Bookkeeping.produced(origin, "1").replace("\n", "");
    var lines =
        String.join(
            "\n",
            once,
            once,
            Bookkeeping.produced(UUID.randomUUID().toString(), "1").replace("\n", ""),
            "{\"clientRef\": 1}",
            "");
    as(Tokens.enterprise(SELLER))
        .contentType("application/x-ndjson")
        .body(lines.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/movements")
        .then()
        .statusCode(200)
        .body("items.status", contains(201, 200, 404, 400))
        .body("items.index", contains(0, 1, 2, 3))
        .body("items[2].problem.code", equalTo("NOT_FOUND"))
        .body("items[3].problem.code", equalTo("VALIDATION_FAILED"));
    as(Tokens.enterprise(SELLER))
        .contentType("application/x-ndjson")
        .body("{}\n".repeat(10_001).getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/movements")
        .then()
        .statusCode(413);
  }

  @Test
  void officersOnlyAdjustAndOnlyOwnSitesArePosted() {
    var origin = Bookkeeping.origin();
    as(Tokens.officer(SEAT))
        .body(Bookkeeping.produced(origin, "1"))
        .post("/api/v1/movements")
        .then()
        .statusCode(403);
    post(BUYER, Bookkeeping.produced(origin, "1")).then().statusCode(404);
    var opening =
        Bookkeeping.movement(
            "opening-" + UUID.randomUUID(),
            "7",
            outside("ADJUSTMENT"),
            Bookkeeping.site(origin),
            "");
    as(Tokens.officer(SEAT)).body(opening).post("/api/v1/movements").then().statusCode(201);
  }

  @Test
  void nothingIsEditedOrDeletedWhoeverAsks() {
    var path = "/api/v1/movements/" + Bookkeeping.produced().id();
    for (var token :
        new String[] {Tokens.enterprise(SELLER), Tokens.supervisor("000000"), Tokens.operator()}) {
      as(token).body("{}").put(path).then().statusCode(405);
      as(token).body("{}").patch(path).then().statusCode(405);
      as(token).delete(path).then().statusCode(405);
    }
  }

  @Test
  void theWholeBookAddsUpToNothing() {
    Bookkeeping.mismatch();
    as(Tokens.auditor())
        .get("/api/v1/substances/II-2/proof")
        .then()
        .statusCode(200)
        .body("total", equalTo("0.000"))
        .body("head", matchesPattern("[0-9a-f]{64}"));
    as(Tokens.officer("000000")).get("/api/v1/substances/II-2/proof").then().statusCode(200);
    as(Tokens.officer(SEAT)).get("/api/v1/substances/II-2/proof").then().statusCode(403);
    as(Tokens.auditor()).get("/api/v1/substances/IV-9/proof").then().statusCode(404);
  }

  private static long events(String alarm) throws SQLException {
    var sql =
        "select count(*) from event where type = 'org.leadrelay.precursor.incident-opened.v1'"
            + " and data::text like '%"
            + alarm
            + "%'";
    try (var connection = SuiteResource.database().owner().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
