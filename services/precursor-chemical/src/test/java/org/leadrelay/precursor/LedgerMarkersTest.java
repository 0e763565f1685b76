package org.leadrelay.precursor;

import static org.leadrelay.precursor.Bookkeeping.act;
import static org.leadrelay.precursor.Bookkeeping.movement;
import static org.leadrelay.precursor.Bookkeeping.outside;
import static org.leadrelay.precursor.Bookkeeping.post;
import static org.leadrelay.precursor.Bookkeeping.site;
import static org.leadrelay.precursor.Bookkeeping.written;
import static org.leadrelay.precursor.Dealing.SEAT;
import static org.leadrelay.precursor.Dealing.SELLER;
import static org.leadrelay.precursor.Dealing.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.testkit.Markers;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.TestDatabase;
import org.leadrelay.testkit.TestKafka;
import org.leadrelay.testkit.Tokens;

/** What a person wrote beside a movement or an alarm is found nowhere that it was not meant for. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class LedgerMarkersTest {

  private final Markers markers = Markers.seeded(20261124);
  private final String text =
      String.join(" ", markers.name(), markers.phone(), markers.residentId(), markers.address());

  @Test
  void whatAPersonWroteIsSealedAndInNoLogNorErrorNorEvent() throws SQLException {
    var origin = Bookkeeping.origin();
    play(origin);
    for (var refused : refusals(origin)) {
      markers.assertAbsent("an error body", refused.asByteArray());
    }
    markers.assertAbsent("metrics", as(Tokens.operator()).get("/q/metrics").asByteArray());
    markers.assertAbsent(SuiteResource.database().superuser());
    markers.assertAbsent(
        TestDatabase.serverLog(), TestKafka.brokerLog(), Path.of("target/test.log"));
  }

  private void play(String origin) {
    var beside =
        ", \"partner\": {\"person\": \"%1$s\"}, \"reason\": \"%1$s\", \"batchNo\": \"%2$s\""
            .formatted(text, markers.phone());
    var sold =
        written(
            SELLER,
            movement(UUID.randomUUID().toString(), "1", site(origin), outside("OUTSIDE"), beside));
    as(Tokens.enterprise(SELLER))
        .body("{\"reason\": \"" + text + "\"}")
        .post("/api/v1/movements/" + sold + "/reversal")
        .then()
        .statusCode(201);
    var alarm = Bookkeeping.acknowledged();
    act(
            Tokens.officer(SEAT),
            alarm,
            "resolve",
            "{\"cause\": \"DIVERSION_SUSPECTED\", \"note\": \"" + text + "\"}")
        .then()
        .statusCode(200);
  }

  private List<Response> refusals(String origin) {
    var odd = ", \"partner\": {\"person\": \"%s\"}".formatted(text);
    return List.of(
        post(SELLER, "{\"clientRef\": \"%1$s\", \"%1$s\": 1}".formatted(text)),
        post(SELLER, movement("x y", text, site(origin), outside("OUTSIDE"), odd)),
        post(SELLER, movement("ref", "0", site(origin), outside("OUTSIDE"), odd)),
        as(Tokens.officer(SEAT)).queryParam("rule", text).get("/api/v1/alarms"),
        as(Tokens.officer(SEAT)).queryParam("at", text).get("/api/v1/accounts"));
  }
}
