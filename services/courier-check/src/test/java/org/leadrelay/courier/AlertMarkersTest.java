package org.leadrelay.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.courier.Watching.OWNER;
import static org.leadrelay.courier.Watching.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.testkit.Markers;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.TestDatabase;
import org.leadrelay.testkit.TestKafka;
import org.leadrelay.testkit.Tokens;

/** What a row or a report says of people is found nowhere that it was not meant for. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(IntakeKeys.class)
class AlertMarkersTest {

  private final Markers markers = Markers.seeded(20261124);
  private final String text =
      String.join(" ", markers.name(), markers.phone(), markers.residentId(), markers.address());

  @Test
  void whatIsSaidOfPeopleIsSealedAndInNoLogNorErrorNorEvent() throws SQLException {
    var alert = Watching.raisedOn(row());
    for (var shown : answers(alert)) {
      markers.assertAbsent("an answer", shown.asByteArray());
    }
    var why = "{\"purpose\": \"核对 %s\", \"caseNumber\": \"A-2026-1\"}".formatted(text);
    assertThat(post(OWNER, "/api/v1/alerts/" + alert + "/reveal", why).asString())
        .contains(markers.phone());
    markers.assertAbsent(SuiteResource.database().superuser());
    markers.assertAbsent(
        TestDatabase.serverLog(), TestKafka.brokerLog(), Path.of("target/test.log"));
  }

  private AcceptedRow row() {
    return Watching.row(markers.name(), markers.phone(), markers.residentId(), markers.address());
  }

  private List<Response> answers(String alert) {
    var path = "/api/v1/alerts/" + alert;
    return List.of(
        as(Tokens.officer(OWNER)).get(path),
        as(Tokens.officer(OWNER)).get("/api/v1/alerts"),
        as(Tokens.officer(OWNER)).queryParam("state", text).get("/api/v1/alerts"),
        post(OWNER, path + "/disposition", "{\"result\": \"%s\"}".formatted(text)),
        as(Tokens.courier("DMO"))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(Watching.report(markers.name(), "15412348000", text))
            .post("/api/v1/parcel-reports"),
        as(Tokens.courier("DMO"))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(Watching.report(markers.name(), text, text))
            .post("/api/v1/parcel-reports"),
        as(Tokens.courier("DMO")).queryParam("courier", text).get("/api/v1/compliance"),
        as(Tokens.operator()).get("/q/metrics"));
  }

  private static Response post(String bureau, String path, String body) {
    return as(Tokens.officer(bureau)).header("If-Match", "\"1\"").body(body).post(path);
  }
}
