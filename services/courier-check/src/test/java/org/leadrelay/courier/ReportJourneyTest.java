package org.leadrelay.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.leadrelay.courier.Watching.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(IntakeKeys.class)
class ReportJourneyTest {

  private static final String PATH = "/api/v1/parcel-reports";

  @Test
  void aReportReachesIntakeWithoutItsReporterAndTheCourierHearsItsStateOnly() throws IOException {
    var body = Watching.report("测试丁", "15412348099", "包裹有刺鼻气味");
    var key = UUID.randomUUID().toString();
    String id = report(key, body).then().statusCode(201).extract().path("id");
    report(key, body)
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .body("id", equalTo(id));
    as(Tokens.courier("DMO"))
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("$", aMapWithSize(3))
        .body("state", equalTo("RECEIVED"));
    try (var intake = new Intake()) {
      var events = intake.eventsOf(id);
      assertThat(events).hasSize(1);
      var event = events.getFirst();
      assertThat(event.type()).isEqualTo("org.leadrelay.courier.parcel-reported.v1");
      var sealed = event.data().get("sealedReport").textValue();
      var clear = EventJson.MAPPER.readTree(IntakeKeys.open(event.id(), event.type(), sealed));
      assertThat(clear.get("seen").textValue()).isEqualTo("包裹有刺鼻气味");
      assertThat(clear.get("photos")).hasSize(1);
      assertThat(clear.toString()).doesNotContain("测试丁", "15412348099", "S-1");
    }
  }

  private static Response report(String key, String body) {
    return as(Tokens.courier("DMO")).header("Idempotency-Key", key).body(body).post(PATH);
  }
}
