package org.leadrelay.precursor.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.ledger.Match.State;
import org.leadrelay.precursor.substance.Mass;

/**
 * Who belongs to whom in one lane. It looks at all shipments at once, so the order in which they
 * arrived plays no part: the pair that differs least is made first, then the next.
 */
final class Pairing {

  private static final Duration EARLIEST = Duration.ofDays(-1);
  private static final Comparator<Pair> BEST =
      Comparator.comparing(Pair::difference)
          .thenComparing(Pair::distance)
          .thenComparing(pair -> pair.dispatch.consignment())
          .thenComparing(pair -> pair.receipt.consignment());

  private final Map<UUID, Verdict> verdicts = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  private Pairing() {}

  /** The verdict on each of the shipments of a lane at a moment. */
  static Map<UUID, Verdict> of(List<Shipment> lane, Instant now) {
    var pairing = new Pairing();
    lane.forEach(shipment -> pairing.judgeAlone(shipment, now));
    var open = lane.stream().filter(it -> !pairing.verdicts.containsKey(it.consignment())).toList();
    open.stream()
        .filter(Shipment::onlySent)
        .forEach(dispatch ->
            open.stream()
                .filter(Shipment::onlyReceived)
                .map(receipt -> new Pair(dispatch, receipt))
                .filter(Pair::possible)
                .forEach(pairing.pairs::add));
    pairing.pairs.sort(BEST);
    pairing.pair(Pair::agrees, State.MATCHED);
    pairing.pair(pair -> pair.isNear() && pair.over(now), State.MISMATCH);
    open.forEach(shipment ->
        pairing.verdicts.putIfAbsent(
            shipment.consignment(), isOver(shipment, now) ? Verdict.UNMATCHED : Verdict.OPEN));
    return pairing.verdicts;
  }

  /** Both sides under one consignment, or nothing to wait for. */
  private void judgeAlone(Shipment shipment, Instant now) {
    var verdict = alone(shipment, now);
    if (verdict != null) {
      verdicts.put(shipment.consignment(), verdict);
    }
  }

  private static @Nullable Verdict alone(Shipment shipment, Instant now) {
    if (shipment.sentAt() == null && shipment.receivedAt() == null) {
      return Verdict.OPEN;
    }
    if (shipment.onlyReceived() || (shipment.onlySent() && !allCameBack(shipment))) {
      return null;
    }
    if (shipment.receivedAt() != null && !shipment.complete() && !isOver(shipment, now)) {
      return Verdict.OPEN;
    }
    var difference = magnitude(shipment.expected().minus(shipment.received()));
    return new Verdict(
        difference.isMoreThan(shipment.category().tolerance(shipment.sent()))
            ? State.MISMATCH
            : State.MATCHED,
        null);
  }

  private static boolean allCameBack(Shipment shipment) {
    return !magnitude(shipment.expected())
        .isMoreThan(shipment.category().tolerance(shipment.sent()));
  }

  private void pair(Predicate<Pair> condition, State state) {
    for (var pair : pairs) {
      if (condition.test(pair) && isFree(pair.dispatch) && isFree(pair.receipt)) {
        verdicts.put(pair.dispatch.consignment(), new Verdict(state, pair.receipt.consignment()));
        verdicts.put(pair.receipt.consignment(), new Verdict(state, pair.dispatch.consignment()));
      }
    }
  }

  private boolean isFree(Shipment shipment) {
    return !verdicts.containsKey(shipment.consignment());
  }

  private static boolean isOver(Shipment shipment, Instant now) {
    return !shipment.dueAt().isAfter(now);
  }

  private static Mass magnitude(Mass mass) {
    return new Mass(Math.abs(mass.milligrams()));
  }

  /** A dispatch and a receipt that may be the same goods. */
  private record Pair(Shipment dispatch, Shipment receipt) {

    Mass difference() {
      return magnitude(dispatch.expected().minus(receipt.received()));
    }

    Duration distance() {
      return lag().abs();
    }

    boolean possible() {
      return lag().compareTo(EARLIEST) >= 0
          && lag().compareTo(Shipment.ROAD) <= 0
          && same(dispatch.parties().sellerSite(), receipt.parties().sellerSite())
          && same(dispatch.parties().buyerSite(), receipt.parties().buyerSite());
    }

    boolean agrees() {
      return !difference().isMoreThan(dispatch.category().tolerance(dispatch.sent()));
    }

    boolean isNear() {
      return difference().milligrams() <= dispatch.sent().milligrams() / 2;
    }

    boolean over(Instant now) {
      return isOver(dispatch, now) || isOver(receipt, now);
    }

    private Duration lag() {
      return Duration.between(
          Objects.requireNonNull(dispatch.sentAt()), Objects.requireNonNull(receipt.receivedAt()));
    }

    private static boolean same(@Nullable UUID one, @Nullable UUID other) {
      return one == null || other == null || one.equals(other);
    }
  }
}
