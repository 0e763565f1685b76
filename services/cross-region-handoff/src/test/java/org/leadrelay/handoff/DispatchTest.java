package org.leadrelay.handoff;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.leadrelay.handoff.Dispatching.dispatch;
import static org.leadrelay.handoff.Dispatching.item;
import static org.leadrelay.handoff.Dispatching.json;
import static org.leadrelay.handoff.Dispatching.outbox;
import static org.leadrelay.handoff.Dispatching.read;
import static org.leadrelay.handoff.Dispatching.referred;
import static org.leadrelay.handoff.Handing.ARBITER;
import static org.leadrelay.handoff.Handing.DESTINATION;
import static org.leadrelay.handoff.Handing.ORIGIN;
import static org.leadrelay.handoff.Handing.OTHER;
import static org.leadrelay.handoff.Handing.STRANGER;
import static org.leadrelay.handoff.Handing.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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

  /** As many as the real case had. */
  private static final List<String> PROVINCES =
      List.of(
          "110000", "120000", "130000", "140000", "150000", "210000", "220000", "230000", "310000",
          "320000", "330000", "340000", "350000", "360000", "370000", "410000", "420000", "430000",
          "440000", "450000", "460000", "500000", "510000", "520000", "530000", "540000", "610000",
          "620000", "630000");

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
  void fiveHundredAndSeventyLeadsAppearIn29ProvincesEachWithAllOfItsOwnAtOnce() {
    var before = PROVINCES.stream().collect(toMap(it -> it, it -> feed(it, "now", 0).cursor()));
    var items =
        IntStream.range(0, 570)
            .mapToObj(n -> item("n" + n, PROVINCES.get(n % PROVINCES.size())))
            .toList();

    dispatch("?atomic=true", items).then().statusCode(200).body("accepted", equalTo(570));

    var seen = 0;
    for (var province : PROVINCES) {
      var first = feed(province, before.getOrDefault(province, ""), 20);
      assertThat(first.size()).isBetween(570 / PROVINCES.size(), 570 / PROVINCES.size() + 1);
      seen += first.size();
    }
    assertThat(seen).isEqualTo(570);
  }

  private record Mail(int size, String cursor) {}

  private static Mail feed(String bureau, String cursor, int wait) {
    var page =
        as(Tokens.officer(bureau))
            .get("/api/v1/feed?limit=500&cursor=" + cursor + "&wait=" + wait)
            .jsonPath();
    return new Mail(page.getList("items").size(), page.getString("nextCursor"));
  }
}
