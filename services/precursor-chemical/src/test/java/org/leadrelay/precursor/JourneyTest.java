package org.leadrelay.precursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.leadrelay.precursor.Dealing.BUYER;
import static org.leadrelay.precursor.Dealing.BUYERS_SEAT;
import static org.leadrelay.precursor.Dealing.CARRIER;
import static org.leadrelay.precursor.Dealing.SEAT;
import static org.leadrelay.precursor.Dealing.SELLER;
import static org.leadrelay.precursor.Dealing.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadrelay.precursor.Dealing.Made;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class JourneyTest {

  private static final int AT_ONCE = 16;

  @Test
  void theCatalogueAnswersByDayNameAndNumber() {
    var enterprise = Tokens.enterprise(SELLER);
    as(enterprise).get("/api/v1/substances?on=2025-07-19").then().body("entries", equalTo(45));
    as(enterprise).get("/api/v1/substances?on=2025-07-20").then().body("entries", equalTo(47));
    as(enterprise)
        .get("/api/v1/substances?cas=16648-44-5")
        .then()
        .body("items.number", containsInAnyOrder("II-8", "II-17"));
    as(enterprise)
        .queryParam("name", "乙酸酐")
        .queryParam("cas", "108-24-7")
        .get("/api/v1/substances")
        .then()
        .body("items.number", equalTo(List.of("II-2")));
    as(enterprise)
        .get("/api/v1/substances/III-1")
        .then()
        .statusCode(200)
        .body("nameZh", equalTo("甲苯"));
    as(enterprise).get("/api/v1/substances/IV-1").then().statusCode(404);
  }

  @Test
  void anEnterpriseIsRegisteredChangedAndSeenByWhomItConcerns() {
    var site = Dealing.origin();
    var path = "/api/v1/enterprises/" + SELLER;
    var read = as(Tokens.officer(SEAT)).get(path);
    read.then()
        .statusCode(200)
        .body("contact.name", equalTo("测*"))
        .body("contact.phone", equalTo("154****8000"));
    as(Tokens.officer(SEAT))
        .header("If-Match", read.header("ETag"))
        .body(Dealing.enterprise(SEAT, "PRODUCER", "测试丁"))
        .put(path)
        .then()
        .statusCode(200)
        .body("kinds", equalTo(List.of("PRODUCER")));
    as(Tokens.officer(SEAT))
        .header("If-Match", read.header("ETag"))
        .body(Dealing.enterprise(SEAT, "PRODUCER", "测试丁"))
        .put(path)
        .then()
        .statusCode(412);
    as(Tokens.enterprise(SELLER)).get(path).then().statusCode(200);
    as(Tokens.enterprise(BUYER)).get(path).then().statusCode(404);
    as(Tokens.officer(SEAT))
        .get("/api/v1/sites?limit=500&enterprise=" + SELLER)
        .then()
        .body("items.id", hasItem(site));
    as(Tokens.officer("440300")).get("/api/v1/sites").then().body("items", hasSize(0));
    as(Tokens.officer(SEAT))
        .get("/api/v1/sites/" + site)
        .then()
        .body("watch.station", equalTo("880101530000"))
        .body("watch.brigade", equalTo("880101"))
        .body("watch.city", equalTo("880100"));
  }

  @Test
  void aConsignmentIsPlannedSeenAtBothEndsCancelledAndItsPapersAreFree() {
    var purchase = Dealing.purchase();
    var transport = Dealing.transport();
    var application = Dealing.application(purchase.id(), transport.id(), "测试丙", "15412348002");
    var planned = Dealing.apply(application);
    planned
        .then()
        .statusCode(201)
        .body("state", equalTo("PLANNED"))
        .body("quantity", equalTo("50000.000"))
        .body("journey.driver.name", equalTo("测*"))
        .body("journey.vehicle", not(equalTo("测A00001")));
    var made = Made.of(planned);
    var path = "/api/v1/consignments/" + made.id();
    left(purchase, 0, "50000.000");
    for (var reader :
        List.of(
            Tokens.officer(SEAT),
            Tokens.officer(BUYERS_SEAT),
            Tokens.officer("880000"),
            Tokens.enterprise(BUYER))) {
      as(reader).get(path).then().statusCode(200).body("quantity", equalTo("50000.000"));
    }
    as(Tokens.enterprise(CARRIER)).get(path).then().body("quantity", nullValue());
    as(Tokens.officer("880281")).get(path).then().statusCode(404);
    as(Tokens.enterprise(SELLER))
        .get("/api/v1/consignments?state=PLANNED&limit=500")
        .then()
        .body("items.id", hasItem(made.id()));
    as(Tokens.enterprise(SELLER))
        .header("If-Match", made.etag())
        .body("{}")
        .post(path + "/cancel")
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));
    left(purchase, 1, "100000.000");
  }

  @Test
  void withoutItsPapersNothingMovesAndTheArticleIsNamed() {
    var application =
        Dealing.application(
            Dealing.purchase().id(), "00000000-0000-0000-0000-000000000000", "测试丙", "15412348002");
    Dealing.apply(application)
        .then()
        .statusCode(422)
        .body("code", equalTo("PAPER_REQUIRED"))
        .body("article", equalTo("条例第20条"))
        .body("papers[0].paper", equalTo("TRANSPORT"))
        .body("papers[0].reason", equalTo("NONE"))
        .body("violations", hasSize(1))
        .body("violations[0].code", equalTo("NONE"));
  }

  @Test
  void ofSixteenApplicationsAtOnceOneIsGrantedAndFifteenAreUsedUp() throws Exception {
    var application =
        Dealing.application(
            Dealing.purchase().id(), Dealing.transport().id(), "测试丙", "15412348002");
    var answers = new ArrayList<Response>();
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var running = new ArrayList<Future<Response>>();
      for (int i = 0; i < AT_ONCE; i++) {
        running.add(
            threads.submit(() -> {
              start.await();
              return insistently(application);
            }));
      }
      start.countDown();
      for (var one : running) {
        answers.add(one.get());
      }
    }
    var usedUp = Collections.nCopies(AT_ONCE - 1, "422 PAPER_USED_UP");
    assertThat(answers.stream().map(it -> it.statusCode() + " " + it.path("code")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("201 null"), usedUp.stream()).toList());
  }

  @Test
  void aClaimCountsOnceItIsConfirmedAndASuspendedPaperDoesNot() {
    Dealing.registered(BUYER, BUYERS_SEAT, "USER");
    var claimed = Dealing.recorded(Tokens.enterprise(BUYER), Dealing.filing());
    var transport = Dealing.transport();
    var application = Dealing.application(claimed.id(), transport.id(), "测试丙", "15412348002");
    reason(application, "NONE");
    var confirmed = stand(claimed, "confirm", "SCAN_COMPARED");
    var suspended = stand(confirmed, "suspend", "INVESTIGATION");
    as(Tokens.enterprise(BUYER))
        .get("/api/v1/papers/" + claimed.id())
        .then()
        .body("status", equalTo("SUSPENDED"))
        .body("issuer.level", equalTo("COUNTY"));
    stand(suspended, "resume", "SETTLED");
    Dealing.apply(application).then().statusCode(201);
    as(Tokens.enterprise(SELLER)).get("/api/v1/papers/" + claimed.id()).then().statusCode(404);
    as(Tokens.officer(BUYERS_SEAT))
        .get("/api/v1/papers?limit=500&holder=" + BUYER)
        .then()
        .body("items.id", hasItem(claimed.id()));
  }

  @Test
  void theCrewIsShownInClearForAPurposeOnly() {
    var planned = Dealing.planned();
    as(Tokens.officer(SEAT))
        .body("{\"purpose\": \"核对承运人身份\", \"caseNumber\": \"A-2026-1\"}")
        .post("/api/v1/consignments/" + planned.id() + "/reveal")
        .then()
        .statusCode(200)
        .body("driver", equalTo("测试丙"))
        .body("driverPhone", equalTo("15412348002"));
  }

  /** As a client does that is told to try again. */
  private static Response insistently(String application) {
    return await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> Dealing.apply(application), answer -> answer.statusCode() != 503);
  }

  private static void reason(String application, String reason) {
    Dealing.apply(application)
        .then()
        .statusCode(422)
        .body("violations.code", equalTo(List.of(reason)));
  }

  private static Made stand(Made paper, String action, String ground) {
    return Made.of(
        as(Tokens.supervisor(BUYERS_SEAT))
            .header("If-Match", paper.etag())
            .body("{\"ground\": \"" + ground + "\"}")
            .post("/api/v1/papers/" + paper.id() + "/" + action));
  }

  private static void left(Made paper, int uses, String quantity) {
    as(Tokens.officer(BUYERS_SEAT))
        .get("/api/v1/papers/" + paper.id())
        .then()
        .statusCode(200)
        .body("usesLeft", equalTo(uses))
        .body("quantityLeft", equalTo(quantity));
  }
}
