package org.leadrelay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.leadrelay.intake.Taking.OWNER;
import static org.leadrelay.intake.Taking.PHONE;
import static org.leadrelay.intake.Taking.STRANGER;
import static org.leadrelay.intake.Taking.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.intake.Taking.Taken;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class JourneyTest {

  private static final String OFFICER = Tokens.officer(OWNER);
  private static final String LEADER = Tokens.supervisor(OWNER);

  @Test
  void aLeadIsRegisteredReadAmendedRevealedClosedAndReopened() {
    var taken = Taking.registered();
    as(OFFICER)
        .get("/api/v1/leads/" + taken.id())
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("status", equalTo("REGISTERED"))
        .body("owner", equalTo(OWNER))
        .body("narrativeMasked", equalTo("群内有人出售，电话⟦MOBILE:1⟧"))
        .body("identifiers.type", contains("QQ", "MOBILE"))
        .body("identifiers[1].masked", equalTo("154****8000"))
        .body("substances[0].grams", equalTo("12.5"))
        .body("timeline.kind", contains("REGISTERED"))
        .body("allowedActions", contains("amend", "handling", "handoff"));

    var amended =
        Taken.of(
            taken.amend(
                OFFICER,
                "{\"occurredAt\": null, \"narrative\": \"改为15412348001\", \"readers\": null}"));
    as(OFFICER)
        .get("/api/v1/leads/" + taken.id())
        .then()
        .header("ETag", "\"2\"")
        .body("occurredAt", nullValue())
        .body("substances", hasSize(2))
        .body("narrativeMasked", equalTo("改为⟦MOBILE:1⟧"));
    taken.amend(OFFICER, "{\"category\": \"OTHER\"}").then().statusCode(412);
    as(OFFICER)
        .get("/api/v1/leads/" + taken.id() + "/versions")
        .then()
        .statusCode(200)
        .body("n", contains(1, 2))
        .body("[0].narrativeMasked", containsString("群内有人出售"));

    as(OFFICER)
        .body(
            "{\"fields\": [\"identifiers\"], \"purpose\": \"核对嫌疑人身份\", \"caseNumber\": \"A-2026-1\"}")
        .post("/api/v1/leads/" + taken.id() + "/reveal")
        .then()
        .statusCode(200)
        .body("identifiers.value", hasItem("15412348001"))
        .body("narrative", nullValue());

    var closed = amended.move("close", "{\"reason\": \"UNFOUNDED\", \"outcome\": \"查无实据\"}");
    closed
        .amend(OFFICER, "{\"category\": \"OTHER\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("LEAD_WRONG_STATE"))
        .body("allowedActions", hasSize(0));
    closed.move("reopen", "{\"reason\": \"新线索\"}");
    as(OFFICER)
        .get("/api/v1/leads/" + taken.id() + "/timeline?limit=3")
        .then()
        .body("items.kind", contains("REGISTERED", "AMENDED", "CLOSED"))
        .body("items[2].text", equalTo("查无实据"));
    as(Tokens.auditor())
        .get("/api/v1/leads/" + taken.id() + "/audit")
        .then()
        .statusCode(200)
        .body("items.action", contains("register", "amend", "reveal", "close", "reopen"))
        .body("items[2].words.purpose", equalTo("核对嫌疑人身份"));
    as(OFFICER)
        .get("/api/v1/leads/" + taken.id() + "/audit/verify")
        .then()
        .body("whole", equalTo(true));
  }

  @Test
  void theSameReportIsAnsweredWithTheFirstLeadAndAnotherContentIsRefused() {
    var reference = "R-" + UUID.randomUUID();
    var first = Taken.of(Taking.register(OFFICER, Taking.lead("甲", "OPEN", reference)));

    Taking.register(OFFICER, Taking.lead("甲", "OPEN", reference))
        .then()
        .statusCode(200)
        .header("Lead-Existing", "true")
        .body("id", equalTo(first.id()));
    Taking.register(OFFICER, Taking.lead("乙", "OPEN", reference))
        .then()
        .statusCode(409)
        .body("code", equalTo("LEAD_DIFFERS"))
        .body("lead", equalTo(first.id()))
        .body("differing", contains("narrative"));
  }

  @Test
  void aMistypedNumberIsNamed() {
    Taking.register(
            OFFICER,
            Taking.lead("甲")
                .replace(
                    "\"type\": \"QQ\", \"value\": \"88880001\"",
                    "\"type\": \"BANK_CARD\", \"value\": \"9999990000000001\""))
        .then()
        .statusCode(422)
        .body("code", equalTo("IDENTIFIER_INVALID"))
        .body("violations[0].pointer", equalTo("/identifiers/0/value"))
        .body("violations[0].code", equalTo("CHECK_DIGIT"));
  }

  @Test
  void listsRunThroughAllThatIsSeenTheLatestChangeFirst() {
    var ids = new ArrayList<String>();
    for (int n = 0; n < 5; n++) {
      ids.addFirst(Taking.registered().id());
    }
    var read = new ArrayList<String>();
    String cursor = null;
    do {
      var page =
          as(OFFICER)
              .queryParam("limit", 2)
              .queryParam("status", "REGISTERED")
              .queryParams(cursor == null ? java.util.Map.of() : java.util.Map.of("cursor", cursor))
              .get("/api/v1/leads");
      read.addAll(page.path("items.id"));
      cursor = page.path("nextCursor");
    } while (cursor != null);

    assertThat(read).doesNotHaveDuplicates().containsSubsequence(ids);
    var others = as(Tokens.officer(STRANGER)).get("/api/v1/leads?limit=500");
    assertThat(others.<List<String>>path("items.id")).doesNotContainAnyElementsOf(ids);
    var above = as(Tokens.officer("000000")).get("/api/v1/leads?limit=500");
    assertThat(above.<List<String>>path("items.id")).containsAll(ids);
  }

  @Test
  void leadsAreFoundByIdentifierAndByText() {
    var taken = Taken.of(Taking.register(OFFICER, Taking.lead("夜间在ABC吧交易，加微信联系" + PHONE)));

    search("{\"identifier\": {\"value\": \"154-1234-8000\"}}", OFFICER, taken, true);
    search("{\"identifier\": {\"type\": \"QQ\", \"value\": \"88880001\"}}", OFFICER, taken, true);
    search("{\"identifier\": {\"type\": \"QQ\", \"value\": \"88880002\"}}", OFFICER, taken, false);
    search("{\"text\": \"交易\"}", OFFICER, taken, true);
    search("{\"text\": \"在abc吧\"}", OFFICER, taken, true);
    search("{\"text\": \"易交\"}", OFFICER, taken, false);
    search("{\"text\": \"154123\"}", OFFICER, taken, false);
    search("{\"text\": \"交易\", \"status\": \"CLOSED\"}", OFFICER, taken, false);
    search("{\"text\": \"交易\"}", Tokens.supervisor(STRANGER), taken, false);
    as(OFFICER)
        .body("{\"text\": \"交\"}")
        .post("/api/v1/leads/search")
        .then()
        .statusCode(400)
        .body("code", equalTo("QUERY_TOO_SHORT"));
  }

  @Test
  void aSecretIsSeenByItsBureauAndFoundInTextsByItsReadersOnly() {
    var taken =
        Taken.of(Taking.register(LEADER, Taking.lead("绝密交易", "SECRET", "S-" + UUID.randomUUID())));

    as(OFFICER).get("/api/v1/leads/" + taken.id()).then().statusCode(200);
    as(Tokens.supervisor("880000")).get("/api/v1/leads/" + taken.id()).then().statusCode(404);
    as(Tokens.supervisor("000000")).get("/api/v1/leads/" + taken.id()).then().statusCode(200);
    search("{\"text\": \"绝密交易\"}", OFFICER, taken, false);
    search("{\"text\": \"绝密交易\"}", LEADER, taken, true);
  }

  @Test
  void raisingTakesALeadOutOfOthersSightAndLoweringGivesItBack() {
    var taken = Taking.registered();
    var above = Tokens.officer("880000");
    as(above).get("/api/v1/leads/" + taken.id()).then().statusCode(200);

    var raised =
        Taken.of(
            taken.act(OFFICER, "handling", "{\"handling\": \"RESTRICTED\", \"reason\": \"在侦\"}"));
    as(above).get("/api/v1/leads/" + taken.id()).then().statusCode(404);
    as(above).get("/api/v1/leads?limit=500").then().body("items.id", not(hasItem(taken.id())));
    raised
        .act(OFFICER, "handling", "{\"handling\": \"OPEN\", \"reason\": \"解除\"}")
        .then()
        .statusCode(403)
        .body("code", equalTo("HANDLING_LOWERED"));
    raised.move("handling", "{\"handling\": \"OPEN\", \"reason\": \"解除\"}");
    as(above).get("/api/v1/leads/" + taken.id()).then().statusCode(200);
  }

  private static void search(String body, String token, Taken wanted, boolean found) {
    var ids =
        as(token)
            .body(body)
            .post("/api/v1/leads/search")
            .then()
            .statusCode(200)
            .extract()
            .<List<String>>path("items.id");
    assertThat(ids.contains(wanted.id())).as(body).isEqualTo(found);
  }
}
