package org.leadrelay.handoff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class JourneyTest {

  @Test
  void aLeadCrossesTheCountryAndComesBack() {
    var sent = send("310000", "320000", "LR-1");
    var id = sent.extract().path("id").toString();
    sent.statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", org.hamcrest.Matchers.endsWith("/api/v1/handoffs/" + id))
        .body("state", equalTo("SENT"))
        .body("holder", equalTo("320000"))
        .body("clocks.kind", contains("SIGN_FOR"))
        .body("allowedActions", contains("withdraw"));

    as("320000")
        .get("/api/v1/feed?wait=5")
        .then()
        .statusCode(200)
        .body("items.event.subject", hasItem(id));
    as("320000")
        .get("/api/v1/handoffs/" + id + "/package")
        .then()
        .statusCode(200)
        .body("identifiers[0].value", nullValue())
        .body("identifiers[0].masked", equalTo("154****8000"));
    act(
            "320000",
            false,
            id,
            1,
            "return",
            "{\"reason\":\"NOT_OUR_JURISDICTION\",\"suggested\":\"330000\"}")
        .statusCode(200)
        .body("state", equalTo("RETURNED"))
        .body("sight", equalTo("ENVELOPE"));
    act("310000", false, id, 2, "redirect", "{\"destination\":\"330000\"}")
        .statusCode(200)
        .body("hops", hasSize(2));
    act("330000", false, id, 3, "accept", "{}").statusCode(200);
    act(
            "330000",
            false,
            id,
            4,
            "feedback",
            "{\"text\":\"查到一人\",\"persons\":[{\"measure\":\"DETAINED\",\"count\":1}]}")
        .statusCode(200);
    act("330000", false, id, 5, "conclude", "{}").statusCode(403);
    act(
            "330000",
            true,
            id,
            5,
            "conclude",
            "{\"outcome\":\"CONFIRMED_CRIMINAL\",\"caseNumber\":\"A-1\",\"persons\":[{\"measure\":\"ARRESTED\",\"count\":1}],\"seizures\":[{\"substance\":\"MAGU\",\"grams\":\"12.5\"}]}")
        .statusCode(200)
        .body("outcome.findings.seizures[0].grams", equalTo("12.5"));
    act("310000", false, id, 6, "close", "{}").statusCode(200).body("state", equalTo("CLOSED"));
    as("320000").get("/api/v1/handoffs/" + id).then().statusCode(200).body("hops", hasSize(1));
    as("000000")
        .get("/api/v1/handoffs/" + id)
        .then()
        .statusCode(200)
        .body("sight", equalTo("FULL"));
    as("440000").get("/api/v1/handoffs/" + id).then().statusCode(404);
    as("310000").get("/api/v1/handoffs/" + id + "/audit").then().statusCode(200);
    as("310000")
        .get("/api/v1/handoffs/" + id + "/audit/verify")
        .then()
        .statusCode(200)
        .body("whole", equalTo(true));
    as("310000")
        .get("/api/v1/handoffs?box=outbox&state=CLOSED")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
    as("310000")
        .get("/api/v1/handoffs/counts?box=outbox")
        .then()
        .statusCode(200)
        .body("byState.CLOSED", equalTo(1));
    assertThat(id).isNotEmpty();
  }

  @Test
  void theSuperiorOfAFormerDestinationKeepsTheEnvelopeOfThatStopAlone() {
    var id = send("310000", "320500", "L-envelope").extract().<String>path("id");
    act("320500", false, id, 1, "return", "{\"reason\":\"NOT_A_MATTER\"}").statusCode(200);
    var returned = as("320000").get("/api/v1/handoffs/" + id).then().extract();
    act("310000", false, id, 2, "redirect", "{\"destination\":\"330000\"}").statusCode(200);
    act("330000", false, id, 3, "accept", "{}").statusCode(200);

    as("320000")
        .get("/api/v1/handoffs/" + id)
        .then()
        .statusCode(200)
        .body("sight", equalTo("ENVELOPE"))
        .body("hops.destination", contains("320500"))
        .body("title", nullValue())
        .body("updatedAt", equalTo(returned.path("hops[0].answer.at")));
  }

  @Test
  void whatIsShownRepeatsNoIdentifier() {
    var id = send("310000", "320500", "L-masked").extract().<String>path("id");

    as("320500")
        .get("/api/v1/handoffs/" + id)
        .then()
        .body("title", equalTo("群内兜售 154****8000"))
        .body("request.text", equalTo("请核查 154****8000"));
  }

  private static ValidatableResponse send(String from, String to, String lead) {
    return as(from)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body(
            """
            {"leadRef": {"system": "lead-intake", "id": "%s"}, "destination": "%s", "urgency": "URGENT",
             "request": {"kind": "INVESTIGATE", "text": "请核查 15412348000"},
             "package": {"title": "群内兜售 15412348000", "summary": "演示", "category": "INTERNET_SALE",
                         "identifiers": [{"type": "MOBILE", "value": "15412348000"}]}}
            """
                .formatted(lead, to))
        .post("/api/v1/handoffs")
        .then();
  }

  private static ValidatableResponse act(
      String bureau, boolean supervisor, String id, int version, String action, String body) {
    var token = supervisor ? Tokens.supervisor(bureau) : Tokens.officer(bureau);
    return given()
        .auth()
        .oauth2(token)
        .header("If-Match", "\"" + version + "\"")
        .contentType("application/json")
        .body(body)
        .post("/api/v1/handoffs/" + id + "/" + action)
        .then();
  }

  private static RequestSpecification as(String bureau) {
    return given().auth().oauth2(Tokens.officer(bureau));
  }
}
