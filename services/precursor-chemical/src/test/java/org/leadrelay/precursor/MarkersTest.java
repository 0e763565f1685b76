package org.leadrelay.precursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.Dealing.SEAT;
import static org.leadrelay.precursor.Dealing.SELLER;
import static org.leadrelay.precursor.Dealing.anew;
import static org.leadrelay.precursor.Dealing.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadrelay.precursor.Dealing.Made;
import org.leadrelay.testkit.Markers;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.TestDatabase;
import org.leadrelay.testkit.TestKafka;
import org.leadrelay.testkit.Tokens;

/** What was said of persons is found nowhere that it was not meant for. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class MarkersTest {

  private final Markers markers = Markers.seeded(20261124);

  @Test
  void personsAreSealedAndInNoAnswerLogErrorOrEvent() throws SQLException {
    Dealing.registered(SELLER, SEAT, "TRADER");
    var site =
        Made.of(
            anew(Tokens.officer(SEAT))
                .body(Dealing.siteSaid(SEAT, markers.name(), markers.phone()))
                .post("/api/v1/enterprises/" + SELLER + "/sites"));
    var application =
        Dealing.application(
            Dealing.purchase().id(), Dealing.transport().id(), markers.name(), markers.phone());
    var planned = Made.of(Dealing.apply(application));
    var revealed =
        as(Tokens.officer(SEAT))
            .body("{\"purpose\": \"核对承运人身份\", \"caseNumber\": \"A-2026-1\"}")
            .post("/api/v1/consignments/" + planned.id() + "/reveal");
    assertThat(revealed.asString()).contains(markers.name(), markers.phone());
    for (var answer :
        List.of(
            as(Tokens.officer(SEAT)).get("/api/v1/sites/" + site.id()),
            as(Tokens.officer(SEAT)).get("/api/v1/consignments/" + planned.id()),
            Dealing.apply(application),
            Dealing.apply(application.replace("\"driver\":", "\"drivers\":")),
            as(Tokens.operator()).get("/q/metrics"))) {
      markers.assertAbsent("an answer", answer.asByteArray());
    }
    markers.assertAbsent(SuiteResource.database().superuser());
    markers.assertAbsent(
        TestDatabase.serverLog(), TestKafka.brokerLog(), Path.of("target/test.log"));
  }
}
