package org.leadrelay.events.wiring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.leadrelay.events.Occurrence.EAST;
import static org.leadrelay.events.Occurrence.NOON;
import static org.leadrelay.events.Occurrence.WEST;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.database.Sql;
import org.leadrelay.events.Fact;
import org.leadrelay.events.Feed;
import org.leadrelay.events.FeedScope;
import org.leadrelay.events.Occurrence;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

/**
 * The whole way in a running service: use case, log, sequencer, relay, Kafka, inbox, use case,
 * feed.
 */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class EventsInQuarkusTest {

  @Inject Announce announce;
  @Inject Feed feed;
  @Inject DataSource source;
  @Inject MeterRegistry meters;

  @Test
  void whatIsAnnouncedIsSeenInTheFeedAndComesBackByKafka() {
    var fact = Occurrence.any();

    announce.announce(fact);

    await().until(() -> seenBy(EAST).contains(fact.aggregate()));
    await().until(() -> seenBy(WEST).contains(fact.aggregate()));
  }

  @Test
  void whatFailsLeavesNothing() {
    var fact = Occurrence.any();
    assertThatThrownBy(() -> announce.failBehind(fact)).hasMessage("on purpose");
    var next = Occurrence.any();
    announce.announce(next);

    await().until(() -> seenBy(EAST).contains(next.aggregate()));
    assertThat(seenBy(EAST)).doesNotContain(fact.aggregate());
  }

  @Test
  void whatBreaksItsSchemaIsNotAppended() {
    var fact =
        new Fact(
            UUID.randomUUID(), 1, Occurrence.TYPE, NOON, Set.of(EAST), Set.of(), Map.of("n", "x"));

    assertThatThrownBy(() -> announce.announce(fact)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void outsideAManagedTransactionAConnectionCommitsByItselfAndAnOwnTransactionIsOne()
      throws Exception {
    try (var connection = source.getConnection()) {
      assertThat(connection.getAutoCommit()).isTrue();
    }
    var jdbi = Sql.over(source);
    assertThatThrownBy(() ->
            jdbi.useTransaction(handle -> {
              assertThat(handle.getConnection().getAutoCommit()).isFalse();
              handle.execute(
                  "insert into inbox (consumer, event_id) values ('own', gen_random_uuid())");
              throw new IllegalStateException("on purpose");
            }))
        .hasMessage("on purpose");
    assertThat(count("inbox where consumer = 'own'")).isZero();
  }

  @Test
  void aRefusalUndoesWhatTheUseCaseWroteAndParks() {
    var unlucky = Occurrence.of(UUID.randomUUID(), 13);

    announce.announce(unlucky);

    await()
        .untilAsserted(() ->
            operator()
                .get("/api/v1/admin/parked")
                .then()
                .statusCode(200)
                .body("items.key", hasItem(unlucky.aggregate().toString()))
                .body("items.reason", hasItem("REFUSED UNLUCKY"))
                .body(not(containsString("\"n\""))));
    assertThat(seenBy(WEST)).doesNotContain(unlucky.aggregate());
    operator()
        .post("/api/v1/admin/parked/replay")
        .then()
        .statusCode(200)
        .body("applied", equalTo(0))
        .body("keysParked", equalTo(1));
  }

  @Test
  void republishingSendsAgainAndNothingIsAppliedTwice() {
    var fact = Occurrence.any();
    announce.announce(fact);
    await().until(() -> seenBy(WEST).contains(fact.aggregate()));
    await().until(() -> count("event_relay r, event_head h where r.published = h.position") == 1);

    operator()
        .contentType(ContentType.JSON)
        .body("{\"from\": 1}")
        .post("/api/v1/admin/republish")
        .then()
        .statusCode(200)
        .body("published", equalTo(0));

    await().until(() -> count("event_relay r, event_head h where r.published = h.position") == 1);
    var last = Occurrence.any();
    announce.announce(last);
    await().until(() -> seenBy(WEST).contains(last.aggregate()));
    assertThat(seenBy(WEST)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"from\": 0}",
        "{\"from\": 1.5}",
        "{\"from\": \"noon\"}",
        "{\"from\": true}"
      })
  void aMalformedStartIsRefused(String body) {
    operator()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/admin/republish")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/from"));
  }

  @Test
  void aTimeIsAStartToo() {
    operator()
        .contentType(ContentType.JSON)
        .body("{\"from\": \"2100-01-01T00:00:00+08:00\"}")
        .post("/api/v1/admin/republish")
        .then()
        .statusCode(200);
  }

  @Test
  void onlyTheOperatorMay() {
    for (var token : List.of(Tokens.supervisor("000000"), Tokens.auditor())) {
      given().auth().oauth2(token).get("/api/v1/admin/parked").then().statusCode(403);
      given().auth().oauth2(token).post("/api/v1/admin/parked/replay").then().statusCode(403);
      given()
          .auth()
          .oauth2(token)
          .contentType(ContentType.JSON)
          .body("{\"from\": 1}")
          .post("/api/v1/admin/republish")
          .then()
          .statusCode(403);
    }
    given().get("/api/v1/admin/parked").then().statusCode(401);
  }

  @Test
  void aPageOfTheListHasItsLimitAndCursor() {
    operator().get("/api/v1/admin/parked?limit=0").then().statusCode(400);
    operator().get("/api/v1/admin/parked?limit=501").then().statusCode(400);
    operator()
        .get("/api/v1/admin/parked?cursor=x")
        .then()
        .statusCode(400)
        .body("code", equalTo("CURSOR_INVALID"));
  }

  @Test
  void eventsHaveTheirOwnHealthGroupAndReadyKnowsNothingOfThem() {
    await()
        .untilAsserted(() ->
            given()
                .get("/q/health/group/events")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("events")));
    given().get("/q/health/ready").then().body("checks.name", not(hasItem("events")));
    given().get("/q/health/ready").then().body(not(containsString("afka")));
    given().get("/q/health/live").then().body("checks.name", not(hasItem("events")));
  }

  @Test
  void theGaugesAreThere() {
    assertThat(meters.getMeters())
        .extracting(meter -> meter.getId().getName())
        .contains(
            "leadrelay.events.partitions.ahead",
            "leadrelay.events.waiting.age",
            "leadrelay.events.unpublished",
            "leadrelay.events.unpublished.age",
            "leadrelay.events.parked.keys",
            "leadrelay.events.partitions.stopped",
            "leadrelay.events.sequencer.lag");
  }

  private List<UUID> seenBy(Jurisdiction reader) {
    return feed.read(reader, FeedScope.OWN, feed.oldest(), 1_000).entries().stream()
        .map(entry -> entry.event().subject())
        .toList();
  }

  private long count(String from) {
    return Sql.over(source)
        .withHandle(
            handle -> handle.createQuery("select count(*) from " + from).mapTo(Long.class).one());
  }

  private static RequestSpecification operator() {
    return given().auth().oauth2(Tokens.operator());
  }

  private static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofMinutes(1));
  }
}
