package org.leadrelay.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.leadrelay.handoff.Handing.ARBITER;
import static org.leadrelay.handoff.Handing.DESTINATION;
import static org.leadrelay.handoff.Handing.ORIGIN;
import static org.leadrelay.handoff.Handing.OTHER;
import static org.leadrelay.handoff.Handing.STRANGER;
import static org.leadrelay.handoff.Handing.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.handoff.Handing.Handed;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

/** Many leads in one call, as a case system would send them. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class DispatchTest {

  private static final String NDJSON = "application/x-ndjson";

  private static String item(String clientRef, String destination) {
    return referred(clientRef, Handing.sending(destination));
  }

  private static String referred(String clientRef, String sending) {
    return sending
        .replaceFirst("\\{", "{\"clientRef\": \"" + clientRef + "\", ")
        .replace("\n", " ")
        .strip();
  }

  private static String json(List<String> items) {
    return "{\"campaign\": null, \"items\": [" + String.join(", ", items) + " ] }";
  }

  private static Response dispatch(String query, String key, String type, byte[] body) {
    return as(Tokens.officer(ORIGIN))
        .contentType(type)
        .header("Idempotency-Key", key)
        .header("Accept-Language", "en")
        .body(body)
        .post("/api/v1/dispatches" + query);
  }

  private static Response dispatch(String query, List<String> items) {
    var body = json(items).getBytes(StandardCharsets.UTF_8);
    return dispatch(query, UUID.randomUUID().toString(), "application/json", body);
  }

  private static ValidatableResponse read(String bureau, String id) {
    return as(Tokens.officer(bureau)).get("/api/v1/dispatches/" + id).then();
  }

  private static long outbox() {
    return as(Tokens.officer(ORIGIN))
        .get("/api/v1/handoffs/counts?box=outbox")
        .jsonPath()
        .getLong("total");
  }

  @Test
  void oneBadItemHarmsNoOther() {
    var answer =
        dispatch(
            "",
            List.of(
                item("a", DESTINATION),
                item("b", DESTINATION).replace("URGENT", "SOON"),
                item("c", "999999"),
                item("d", OTHER)));

    answer
        .then()
        .statusCode(200)
        .body("accepted", equalTo(2))
        .body("rejected", equalTo(2))
        .body("results.index", contains(0, 1, 2, 3))
        .body("results.clientRef", contains("a", "b", "c", "d"))
        .body("results.status", contains(201, 400, 422, 201))
        .body("results[1].problem.code", equalTo("VALIDATION_FAILED"))
        .body("results[1].problem.violations.pointer", contains("/urgency"))
        .body("results[2].problem.code", equalTo("JURISDICTION_UNKNOWN"));
    as(Tokens.officer(DESTINATION))
        .get("/api/v1/handoffs/" + answer.path("results[0].id"))
        .then()
        .statusCode(200)
        .body("origin", equalTo(ORIGIN));
  }

  @Test
  void eachProblemIsThatOfASingleSending() {
    var wrong =
        Handing.sending(DESTINATION).replace("\"summary\": \"请核查线索\"", "\"summary\": \" \"");
    var alone =
        as(Tokens.officer(ORIGIN))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Accept-Language", "en")
            .body(wrong)
            .post("/api/v1/handoffs");

    var item = dispatch("", List.of(referred("x", wrong)));

    assertThat(item.<Integer>path("results[0].status")).isEqualTo(alone.statusCode());
    for (var member : List.of("type", "title", "status", "detail", "code", "violations")) {
      assertThat(item.<Object>path("results[0].problem." + member))
          .isEqualTo(alone.<Object>path(member));
    }
  }

  @Test
  void theSecondOfTwoItemsOfOneLeadToOneDestinationIsInTheWayOfTheFirst() {
    var twice = Handing.sending(DESTINATION);
    var answer = dispatch("", List.of(referred("1", twice), referred("2", twice)));

    answer
        .then()
        .body("results.status", contains(201, 409))
        .body("results[1].problem.code", equalTo("HANDOFF_ACTIVE"))
        .body("results[1].problem.handoff", equalTo(answer.path("results[0].id")));
    dispatch("?atomic=true", List.of(referred("1", Handing.sending(OTHER)))).then().statusCode(200);
    var again = Handing.sending(OTHER);
    dispatch("?atomic=true", List.of(referred("1", again), referred("2", again)))
        .then()
        .statusCode(422)
        .body("results.status", contains(424, 409))
        .body("results[1].problem.handoff", nullValue());
  }

  @Test
  void linesAreReadOneByOneAlsoThoseThatAreNoJson() throws IOException {
    var lines =
        String.join("\r\n", item("a", DESTINATION), "{\"clientRef\"", "", "[]", "null", "{}", "");
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    var plain =
        dispatch(
            "",
            UUID.randomUUID().toString(),
            NDJSON,
            lines.replace("\"id\": \"", "\"id\": \"x").getBytes(StandardCharsets.UTF_8));
    var zipped =
        as(Tokens.officer(ORIGIN))
            .contentType(NDJSON)
            .header("Content-Encoding", "gzip")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(packed.toByteArray())
            .post("/api/v1/dispatches");

    for (var answer : List.of(plain, zipped)) {
      answer
          .then()
          .statusCode(200)
          .body("accepted", equalTo(1))
          .body("results.status", contains(201, 400, 400, 400, 400))
          .body("results.subList(1, 5).problem.code", everyItem(equalTo("VALIDATION_FAILED")));
    }
  }

  @Test
  void atomicSendsAllOrNone() {
    var before = outbox();
    dispatch("?atomic=true", List.of(item("a", DESTINATION), item("b", ORIGIN)))
        .then()
        .statusCode(422)
        .body("code", equalTo("DISPATCH_REFUSED"))
        .body("accepted", equalTo(0))
        .body("rejected", equalTo(1))
        .body("results.status", contains(424, 422))
        .body("results[1].problem.code", equalTo("SAME_JURISDICTION"));
    assertThat(outbox()).isEqualTo(before);

    dispatch("?atomic=true", List.of(item("a", DESTINATION), item("b", OTHER)))
        .then()
        .statusCode(200)
        .body("accepted", equalTo(2));
    assertThat(outbox()).isEqualTo(before + 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?atomic=true"})
  void repeatedUnderItsKeyItSendsNothingAndAnswersTheSame(String query) {
    var key = UUID.randomUUID().toString();
    var items = List.of(item("a", DESTINATION), item("b", OTHER));
    var body = json(items).getBytes(StandardCharsets.UTF_8);
    var first = dispatch(query, key, "application/json", body);
    var sent = outbox();

    var again = dispatch(query, key, "application/json", body);

    assertThat(again.asString()).isEqualTo(first.asString());
    again.then().statusCode(200).header("Idempotency-Replayed", "true");
    assertThat(outbox()).isEqualTo(sent);
    dispatch(
            query,
            key,
            "application/json",
            json(List.of(item("c", OTHER))).getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void oneDestinationsSuccessDoesNotHideAnothersFailure() {
    var answer =
        dispatch(
            "",
            List.of(
                item("a", DESTINATION),
                item("b", DESTINATION),
                item("c", OTHER),
                item("d", OTHER),
                item("e", "88")));
    var id = answer.<String>path("dispatchId");
    new Handed(answer.path("results[0].id"), "\"1\"").move(DESTINATION, "accept", "{}");
    new Handed(answer.path("results[2].id"), "\"1\"")
        .move(OTHER, "return", "{\"reason\": \"NOT_OUR_JURISDICTION\", \"suggested\": \"880201\"}");
    new Handed(answer.path("results[3].id"), "\"1\"")
        .move(OTHER, "return", "{\"reason\": \"NOT_OUR_JURISDICTION\", \"suggested\": \"880201\"}")
        .move(ORIGIN, "redirect", "{\"destination\": \"880201\"}");

    for (var reader : List.of(ORIGIN, ARBITER)) {
      read(reader, id)
          .statusCode(200)
          .body("items", equalTo(5))
          .body("finishedAt", notNullValue())
          .body("destinations.destination", containsInAnyOrder(DESTINATION, OTHER))
          .body("destinations.find { it.destination == '880201' }.byState.ACCEPTED", equalTo(1))
          .body("destinations.find { it.destination == '880201' }.byState.SENT", equalTo(1))
          .body("destinations.find { it.destination == '880281' }.sent", equalTo(2))
          .body("destinations.find { it.destination == '880281' }.byState.RETURNED", equalTo(1))
          .body("destinations.find { it.destination == '880281' }.movedOn", equalTo(1))
          .body("rejected", hasSize(1))
          .body("rejected[0].clientRef", equalTo("e"))
          .body("rejected[0].problem.violations.pointer", contains("/destination"));
    }
    for (var other : List.of(DESTINATION, STRANGER)) {
      read(other, id).statusCode(404);
    }
    as(Tokens.officer(ORIGIN)).get("/api/v1/dispatches").then().body("items.id", hasItem(id));
    as(Tokens.officer(ARBITER)).get("/api/v1/dispatches").then().body("items.id", not(hasItem(id)));
  }

  @Test
  void itShowsWhichMailWasTakenAndWhichPackagesWereFetched() {
    var answer = dispatch("", List.of(item("a", OTHER), item("b", OTHER)));
    var id = answer.<String>path("results[0].id");
    as(Tokens.officer(OTHER)).get("/api/v1/handoffs/" + id + "/package").then().statusCode(200);

    read(ORIGIN, answer.path("dispatchId"))
        .body("destinations[0].sent", equalTo(2))
        .body("destinations[0].opened", equalTo(1));
  }

  @Test
  void fiveHundredAndSeventyLeadsAppearAtOnce() {
    var items = IntStream.range(0, 570).mapToObj(n -> item("n" + n, DESTINATION)).toList();

    dispatch("?atomic=true", items).then().statusCode(200).body("accepted", equalTo(570));
  }

  @Test
  void forRandomListsThoseThatExistAreExactlyTheAccepted() {
    var random = new Random(20261124);
    for (var round = 0; round < 20; round++) {
      var good = Handing.sending(DESTINATION);
      var kinds =
          List.of(
              Handing.sending(DESTINATION),
              Handing.sending(OTHER),
              good,
              good,
              Handing.sending(ORIGIN),
              Handing.sending("999999"),
              Handing.sending("8"),
              "{}",
              "7");
      var items =
          IntStream.range(0, 1 + random.nextInt(12))
              .mapToObj(n -> kinds.get(random.nextInt(kinds.size())))
              .toList();
      var before = outbox();

      var answer = dispatch(random.nextBoolean() ? "" : "?atomic=false", items).then();

      var accepted = answer.extract().<Integer>path("accepted");
      var rejected = answer.extract().<Integer>path("rejected");
      assertThat(accepted + rejected).isEqualTo(items.size());
      assertThat(answer.extract().<List<Object>>path("results")).hasSize(items.size());
      assertThat(outbox() - before).isEqualTo(accepted.longValue());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"items\": []}",
        "{\"items\": {}}",
        "[]",
        "{\"items\": [1}",
        "{\"items\": [], \"items\": []}",
        "{\"items\": [{}], \"other\": 1}",
        "{\"items\": [{}], \"campaign\": \"01a209c6-19ba-70bd-9fc6-65a773221b33\"}",
        "{\"items\": [{}]} {}"
      })
  void whatIsAroundTheItemsIsJudgedToo(String body) {
    dispatch(
            "",
            UUID.randomUUID().toString(),
            "application/json",
            body.getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(400)
        .body("code", equalTo("VALIDATION_FAILED"));
  }
}
