package org.leadrelay.precursor.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadrelay.precursor.alarm.InMemoryAlarms;
import org.leadrelay.precursor.enterprise.Cast;
import org.leadrelay.precursor.ledger.LedgerInMemory;
import org.leadrelay.precursor.ledger.Postings;
import org.leadrelay.precursor.ledger.Works;
import org.leadrelay.precursor.substance.Category;
import org.leadrelay.precursor.substance.Mass;

class PairingTest {

  private static final Instant START = Works.START;

  /** One side of a shipment: grams above 499 kg, and hours after the start. */
  record Side(boolean dispatch, int grams, int hours, UUID id) {

    Instant at() {
      return START.plus(Duration.ofHours(hours));
    }

    String kilograms() {
      return "499." + String.format("%03d", grams);
    }
  }

  @Provide
  Arbitrary<List<Side>> lanes() {
    var sides =
        Combinators.combine(
                Arbitraries.of(true, false),
                Arbitraries.integers().between(0, 999),
                Arbitraries.integers().between(0, 300))
            .as((dispatch, grams, hours) -> new Side(dispatch, grams, hours, UUID.randomUUID()));
    return sides.list().ofMaxSize(9);
  }

  @Property(tries = 300)
  void eachHasOneMateWhoHasItAsItsMate(@ForAll("lanes") List<Side> sides) {
    var lane = sides.stream().map(PairingTest::shipment).toList();
    var verdicts = Pairing.of(lane, START.plus(Duration.ofDays(30)));
    verdicts.forEach((id, verdict) -> {
      if (verdict.mate() != null) {
        assertThat(verdicts.get(verdict.mate())).isEqualTo(new Verdict(verdict.state(), id));
        assertThat(isDispatch(sides, id)).isNotEqualTo(isDispatch(sides, verdict.mate()));
      }
    });
    assertThat(verdicts).hasSize(sides.size());
  }

  @Property(tries = 150)
  void theOrderOfArrivalPlaysNoPart(@ForAll("lanes") List<Side> sides, @ForAll long seed) {
    var shuffled = new ArrayList<>(sides);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(verdicts(shuffled)).containsExactlyInAnyOrderElementsOf(verdicts(sides));
  }

  private static List<String> verdicts(List<Side> sides) {
    var shipments = new InMemoryShipments();
    var book = new LedgerInMemory();
    var works = book.works(shipments, new InMemoryAlarms());
    works.clock.pass(Duration.ofHours(300));
    for (var side : sides) {
      works.posted(
          Cast.enterprise(side.dispatch() ? SELLER : BUYER),
          side.dispatch()
              ? Postings.dispatch(side.kilograms(), side.at(), side.id())
              : Postings.receipt(side.kilograms(), side.at(), side.id()));
      assertThat(book.total("II-2")).isZero();
    }
    return sides.stream()
        .map(side -> side.id() + " " + shipments.find(side.id()).orElseThrow().verdict())
        .toList();
  }

  private static Shipment shipment(Side side) {
    var mass = new Mass(499_000_000L + side.grams() * 1_000L);
    return new Shipment(
        side.id(),
        new Shipment.Parties(SELLER, null, BUYER, null),
        "II-2",
        Category.II,
        null,
        side.dispatch() ? mass : Mass.ZERO,
        side.dispatch() ? side.at() : null,
        Mass.ZERO,
        side.dispatch() ? Mass.ZERO : mass,
        side.dispatch() ? null : side.at(),
        !side.dispatch(),
        Verdict.OPEN,
        side.at().plus(Duration.ofDays(7)));
  }

  private static boolean isDispatch(List<Side> sides, UUID id) {
    return sides.stream().anyMatch(side -> side.id().equals(id) && side.dispatch());
  }
}
