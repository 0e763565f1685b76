package org.leadrelay.courier.alert.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.courier.alert.Alert;
import org.leadrelay.courier.alert.Clue;
import org.leadrelay.courier.alert.Evidence;
import org.leadrelay.courier.alert.Explanation;
import org.leadrelay.courier.alert.Filter;
import org.leadrelay.courier.alert.Parcels;
import org.leadrelay.courier.alert.Place;
import org.leadrelay.courier.alert.Regions;
import org.leadrelay.courier.alert.Rule;
import org.leadrelay.courier.alert.Seen;
import org.leadrelay.courier.alert.State;
import org.leadrelay.courier.alert.Trait;
import org.leadrelay.courier.alert.WatchedLead;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.sealing.keys.KeyDirectory;
import org.leadrelay.sealing.keys.KeysetTool;
import org.leadrelay.sealing.keys.Keysets;
import org.leadrelay.sealing.keys.Purpose;
import org.leadrelay.sealing.tink.TinkSealer;
import org.leadrelay.testkit.TestDatabase;

class AlertTableTest {

  private static final Jurisdiction OWNER = Jurisdiction.of("880201");
  private static final Jurisdiction SUPERIOR = Jurisdiction.of("880200");
  private static final Jurisdiction STRANGER = Jurisdiction.of("880101");
  private static final Filter ALL = new Filter(null, null);
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  private final TestDatabase database = TestDatabase.fresh();
  @TempDir private Path keys;
  private AlertTable alerts;

  @BeforeEach
  void open() {
    KeysetTool.generateMissing(keys, Set.of(Purpose.SEALING));
    var sealer = new TinkSealer(new Keysets(new KeyDirectory(keys), Set.of(Purpose.SEALING)));
    alerts = new AlertTable(database.service(), sealer, Jurisdictions.withDemoRegion());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anAlertIsReadAsItWasKept() {
    var alert = alert(NOON);
    assertThat(alerts.add(alert)).isTrue();
    assertThat(alerts.see(alert.id(), OWNER)).contains(new Seen(alert, true));
    assertThat(alerts.lock(alert.id(), SUPERIOR)).contains(new Seen(alert, false));
    assertThat(alerts.see(alert.id(), Jurisdiction.NATION)).contains(new Seen(alert, false));
  }

  @Test
  void theSameAlertIsKeptOnce() {
    var alert = alert(NOON);
    alerts.add(alert);
    assertThat(alerts.add(alert)).isFalse();
    assertThat(alerts.list(OWNER, ALL, null, 10)).hasSize(1);
  }

  @Test
  void outOfSightThereIsNoAlert() {
    var alert = alert(NOON);
    alerts.add(alert);
    assertThat(alerts.see(alert.id(), STRANGER)).isEmpty();
    assertThat(alerts.lock(alert.id(), STRANGER)).isEmpty();
    assertThat(alerts.list(STRANGER, ALL, null, 10)).isEmpty();
    assertThat(alerts.see(UUID.randomUUID(), OWNER)).isEmpty();
  }

  @Test
  void pagesGoThroughAllFromTheNewest() {
    var kept = new ArrayList<UUID>();
    for (int i = 0; i < 7; i++) {
      var alert = alert(NOON.plus(Duration.ofMinutes(i / 2)));
      alerts.add(alert);
      kept.add(alert.id());
    }
    var seen = new ArrayList<Seen>();
    List<Seen> page = alerts.list(OWNER, ALL, null, 3);
    while (!page.isEmpty()) {
      seen.addAll(page);
      page = alerts.list(OWNER, ALL, Place.of(page.getLast()), 3);
    }
    assertThat(seen).extracting(it -> it.alert().id()).containsExactlyInAnyOrderElementsOf(kept);
    assertThat(seen)
        .extracting(it -> it.alert().raisedAt())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void aListIsNarrowed() {
    var open = alert(NOON);
    var confirmed = alert(NOON.plusSeconds(1));
    alerts.add(open);
    alerts.add(confirmed);
    alerts.update(in(confirmed, State.CONFIRMED));
    assertThat(alerts.list(OWNER, new Filter(State.CONFIRMED, Rule.WATCHLIST_HIT), null, 10))
        .extracting(it -> it.alert().id())
        .containsExactly(confirmed.id());
    assertThat(alerts.list(OWNER, new Filter(State.OPEN, null), null, 10))
        .extracting(it -> it.alert().id())
        .containsExactly(open.id());
  }

  @Test
  void whatTheRowSaidLiesSealed() {
    alerts.add(alert(NOON));
    var rows =
        Jdbi.create(database.owner())
            .withHandle(handle ->
                handle.createQuery("select alert::text from alert").mapTo(String.class).one());
    assertThat(rows).doesNotContain("DMO-1", "茶叶", "15412348000").contains("WATCHLIST_HIT");
  }

  @Test
  void theSamePartsHaveTheSameIdAndItIsOfVersion8() {
    var ids = new Sha256Ids();
    assertThat(ids.of("a", "bc")).isEqualTo(ids.of("a", "bc")).isNotEqualTo(ids.of("ab", "c"));
    assertThat(ids.of("a").version()).isEqualTo(8);
    assertThat(ids.of("a").variant()).isEqualTo(2);
  }

  private static Alert alert(Instant at) {
    return new Alert(
        UUID.randomUUID(),
        Rule.WATCHLIST_HIT,
        "DMO",
        "D-1",
        at.minusSeconds(60),
        new Regions(STRANGER, OWNER),
        new WatchedLead(UUID.randomUUID(), UUID.randomUUID(), OWNER),
        List.of(Parcels.SENDER_PHONE),
        Map.of("matched", "SENDER_PHONE"),
        new Explanation("中", "en"),
        new Evidence(
            "DMO-1",
            "茶叶",
            List.of(new Clue(Trait.SENDER_PHONE, IdentifierType.MOBILE, "15412348000", true))),
        State.OPEN,
        null,
        1,
        at,
        at);
  }

  private static Alert in(Alert alert, State state) {
    return new Alert(
        alert.id(),
        alert.rule(),
        alert.courier(),
        alert.outlet(),
        alert.acceptedAt(),
        alert.regions(),
        alert.watched(),
        alert.tokens(),
        alert.facts(),
        alert.explanation(),
        alert.evidence(),
        state,
        null,
        alert.version() + 1,
        alert.raisedAt(),
        alert.updatedAt());
  }
}
