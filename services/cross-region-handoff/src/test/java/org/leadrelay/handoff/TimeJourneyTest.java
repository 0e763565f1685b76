package org.leadrelay.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.leadrelay.handoff.Handing.ORIGIN;
import static org.leadrelay.handoff.Handing.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.Handing.Handed;
import org.leadrelay.handoff.clock.Deadlines;
import org.leadrelay.handoff.clock.WorkingCalendar;
import org.leadrelay.handoff.transfer.FollowCalendar;
import org.leadrelay.handoff.transfer.HandoffLedger;
import org.leadrelay.handoff.transfer.Handoffs;
import org.leadrelay.handoff.transfer.KeptCalendar;
import org.leadrelay.handoff.transfer.PassTime;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

/** Half an hour to sign for, a quarter of an hour of grace: what happens by itself, over HTTP. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class TimeJourneyTest {

  private static final String COUNTY = "880281";
  private static final String CITY = "880200";
  private static final Duration SILENCE = Duration.ofMinutes(46);
  private static final int MANY = 12;

  @Inject PassTime time;
  @Inject Handoffs handoffs;
  @Inject HandoffLedger ledger;
  @Inject KeptCalendar kept;
  @Inject Jurisdictions tree;
  @Inject Clock clock;

  @Test
  void withinFiveSecondsASilentDestinationLosesItsPlaceToItsSuperior() {
    var sent = sentInHaste();
    var mail = cursor(CITY);
    passes(SILENCE);

    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertThat(read(sent, ORIGIN).<String>get("holder")).isEqualTo(CITY));

    var now = read(sent, CITY);
    assertThat(now.<String>get("hops[1].cause")).isEqualTo("CLIMBED");
    assertThat(now.<String>get("climbs[0].side")).isEqualTo("DESTINATION");
    assertThat(now.<List<String>>get("allowedActions")).contains("receive", "accept", "return");
    assertThat(read(sent, COUNTY).<String>get("sight")).isEqualTo("ENVELOPE");
    await().untilAsserted(() -> assertThat(types(CITY, mail, sent)).containsExactly("climbed"));
    await()
        .untilAsserted(() ->
            assertThat(read(sent, ORIGIN).<Map<String, Object>>get("receipts.delivered"))
                .containsEntry("by", CITY));
  }

  @Test
  void everyStepHappensOnceHoweverManyTakeSteps() throws Exception {
    var mail = cursor(ORIGIN);
    var sent = new ArrayList<Handed>();
    for (var n = 0; n < MANY; n++) {
      sent.add(sentInHaste());
    }
    passes(SILENCE);

    try (var replicas = Executors.newFixedThreadPool(6)) {
      for (var replica : replicas.invokeAll(java.util.Collections.nCopies(6, allSteps()))) {
        replica.get();
      }
    }

    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> {
          for (var each : sent) {
            assertThat(types(ORIGIN, mail, each))
                .filteredOn(it -> !it.equals("receipt-given"))
                .containsExactly("sent", "overdue", "climbed");
          }
        });
  }

  @Test
  void aChangedCalendarReckonsTheClocksThatRunAnew() {
    var sent = Handed.of(Handing.send(Handing.sending(COUNTY).replace("URGENT", "ROUTINE")));
    var due = due(sent);
    var today = clock.instant().atZone(WorkingCalendar.WEEKENDS_ONLY.zone()).toLocalDate();
    var holidays = today.datesUntil(today.plusDays(20)).collect(Collectors.toSet());
    var calendar = new WorkingCalendar(WorkingCalendar.WEEKENDS_ONLY.zone(), holidays, Set.of());
    var following =
        new FollowCalendar(handoffs, ledger, kept, tree, Deadlines.standard(calendar), clock);

    Optional<UUID> last = Optional.empty();
    do {
      var before = last.orElse(null);
      last = QuarkusTransaction.requiringNew().call(() -> following.step(before));
    } while (last.isPresent());

    assertThat(due(sent)).isAfter(due.plus(Duration.ofDays(10)));
    assertThat(kept.is(calendar.name())).isTrue();
  }

  private static Instant due(Handed handed) {
    return Instant.parse(read(handed, ORIGIN).getString("clocks[0].dueAt"));
  }

  private Callable<Boolean> allSteps() {
    return () -> {
      while (time.step()) {}
      return true;
    };
  }

  private void passes(Duration silence) {
    as(Tokens.operator())
        .body(Map.of("now", clock.instant().plus(silence).toString()))
        .put("/api/v1/admin/clock")
        .then()
        .statusCode(200);
  }

  private static Handed sentInHaste() {
    return Handed.of(Handing.send(Handing.sending(COUNTY).replace("URGENT", "FLASH")));
  }

  private static io.restassured.path.json.JsonPath read(Handed handed, String bureau) {
    return as(Tokens.officer(bureau)).get("/api/v1/handoffs/" + handed.id()).jsonPath();
  }

  private static String cursor(String bureau) {
    return as(Tokens.officer(bureau))
        .queryParam("cursor", "now")
        .get("/api/v1/feed")
        .path("nextCursor");
  }

  /** What a bureau's own mail says of a handoff, behind a cursor. */
  private static List<String> types(String bureau, String cursor, Handed handed) {
    var types = new ArrayList<String>();
    var page =
        as(Tokens.officer(bureau))
            .queryParam("cursor", cursor)
            .queryParam("limit", 500)
            .get("/api/v1/feed")
            .jsonPath();
    for (var entry : page.<Map<String, Object>>getList("items")) {
      if (entry.get("event") instanceof Map<?, ?> event
          && handed.id().equals(event.get("subject"))) {
        types.add(
            String.valueOf(event.get("type")).replaceAll("org\\.leadrelay\\.handoff\\.|\\.v1", ""));
      }
    }
    return types;
  }
}
