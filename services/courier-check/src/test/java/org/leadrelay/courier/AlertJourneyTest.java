package org.leadrelay.courier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.leadrelay.courier.Watching.OWNER;
import static org.leadrelay.courier.Watching.STRANGER;
import static org.leadrelay.courier.Watching.SUPERIOR;
import static org.leadrelay.courier.Watching.as;
import static org.leadrelay.identifiers.IdentifierType.MOBILE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.sealing.Token;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Synth;
import org.leadrelay.testkit.Tokens;

/** From an entry on the watchlist's topic to the alert on the courier's. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(IntakeKeys.class)
class AlertJourneyTest {

  private static final Synth SYNTH = Synth.seeded(4);

  private final UUID lead = UUID.randomUUID();

  @Test
  void aWatchedParcelIsAnAlertOfTheLeadsOwnerAndReachesIntake()
      throws IOException, ExecutionException, InterruptedException {
    var parcel = Parcel.sentNow(SYNTH);
    watch(Warehouse.ofTheApplication().token(MOBILE, parcel.phone()).token());
    parcel.upload("watched-1").then().statusCode(200).body("accepted", equalTo(1));
    parcel.upload("watched-1").then().statusCode(200).body("accepted", equalTo(1));
    parcel.upload("watched-2").then().statusCode(200).body("duplicates", equalTo(1));
    String id = theOneAlertOf(OWNER);
    as(Tokens.officer(SUPERIOR)).get("/api/v1/alerts").then().body("items.id", hasItem(id));
    as(Tokens.officer(STRANGER)).get("/api/v1/alerts").then().body("items.id", not(hasItem(id)));
    as(Tokens.courier("DMO")).get("/api/v1/alerts/" + id).then().statusCode(403);
    as(Tokens.officer(OWNER))
        .get("/api/v1/alerts/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("rule", equalTo("WATCHLIST_HIT"))
        .body("watched.leadId", equalTo(lead.toString()))
        .body("facts.matched", equalTo("SENDER_PHONE"))
        .body("allowedActions", contains("disposition"))
        .body("explanation.zh", equalTo("该邮件的寄件人电话与一条线索的关注标识相符"));
    judge(id);
    arrivesAtIntake(id, parcel);
  }

  private void watch(Token token) throws ExecutionException, InterruptedException {
    WatchlistTopic.watchMobile(token, lead);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            given()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("watchlist")));
    var watchlist = Warehouse.ofTheApplication().watchlist();
    await().until(() -> watchlist.entries() > 0);
  }

  private String theOneAlertOf(String bureau) {
    List<String> ids =
        as(Tokens.officer(bureau))
            .get("/api/v1/alerts?state=OPEN")
            .path("items.findAll { it.watched.leadId == '" + lead + "' }.id");
    assertThat(ids).hasSize(1);
    return ids.getFirst();
  }

  private static void judge(String id) {
    var confirm = "{\"result\": \"CONFIRMED\"}";
    var path = "/api/v1/alerts/" + id + "/disposition";
    as(Tokens.officer(SUPERIOR))
        .header("If-Match", "\"1\"")
        .body(confirm)
        .post(path)
        .then()
        .statusCode(403)
        .body("code", equalTo("ALERT_NOT_YOUR_ACTION"));
    as(Tokens.officer(OWNER))
        .header("If-Match", "\"1\"")
        .body(confirm)
        .post(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("CONFIRMED"))
        .body("allowedActions", empty());
    as(Tokens.officer(OWNER))
        .header("If-Match", "\"2\"")
        .body(confirm)
        .post(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("ALERT_WRONG_STATE"));
  }

  private static void arrivesAtIntake(String id, Parcel parcel) throws IOException {
    try (var intake = new Intake()) {
      var events = intake.eventsOf(id);
      assertThat(events).hasSize(1);
      var event = events.getFirst();
      assertThat(event.type()).isEqualTo("org.leadrelay.courier.alert-raised.v1");
      assertThat(event.data().toString()).doesNotContain(parcel.waybillNo(), parcel.phone());
      var evidence =
          EventJson.MAPPER.readTree(
              IntakeKeys.open(
                  event.id(), event.type(), event.data().get("sealedEvidence").textValue()));
      assertThat(evidence.get("waybillNo").textValue()).isEqualTo(parcel.waybillNo());
      assertThat(evidence.at("/identifiers/1/value").textValue()).isEqualTo(parcel.phone());
      assertThat(evidence.at("/identifiers/1/role").textValue()).isEqualTo("SENDER");
    }
  }
}
