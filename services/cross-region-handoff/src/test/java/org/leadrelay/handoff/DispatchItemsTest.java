package org.leadrelay.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.leadrelay.handoff.Dispatching.NDJSON;
import static org.leadrelay.handoff.Dispatching.dispatch;
import static org.leadrelay.handoff.Dispatching.item;
import static org.leadrelay.handoff.Dispatching.outbox;
import static org.leadrelay.handoff.Dispatching.referred;
import static org.leadrelay.handoff.Handing.DESTINATION;
import static org.leadrelay.handoff.Handing.ORIGIN;
import static org.leadrelay.handoff.Handing.OTHER;
import static org.leadrelay.handoff.Handing.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

/** What stands in a dispatch is judged item by item. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class DispatchItemsTest {

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
