package org.leadrelay.precursor.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.precursor.ledger.Counterparts;
import org.leadrelay.precursor.ledger.Match;
import org.leadrelay.precursor.ledger.Movement;
import org.leadrelay.precursor.ledger.Transit;
import org.leadrelay.precursor.substance.Category;

/**
 * Compares the sides of shipments: whenever one of them moves, and when a window ends. What it
 * decides follows from the shipments of the lane alone, so it comes to the same whatever came
 * first.
 */
@ApplicationScoped
public class MatchShipments implements Counterparts {

  private final Shipments shipments;
  private final Settlements settlements;
  private final Discord discord;
  private final Clock clock;

  public MatchShipments(
      Shipments shipments, Settlements settlements, Discord discord, Clock clock) {
    this.shipments = shipments;
    this.settlements = settlements;
    this.discord = discord;
    this.clock = clock;
  }

  @Override
  public void lock(String lane) {
    shipments.lock(lane);
  }

  @Override
  public Optional<Match> of(UUID consignment) {
    return shipments.find(consignment).map(MatchShipments::match);
  }

  @Override
  public List<UUID> moved(Movement movement, Transit transit, Category category) {
    var before =
        shipments.find(transit.consignment()).orElseGet(() -> Shipment.of(transit, category));
    var now = clock.instant();
    settlements.undo(before);
    mate(before).ifPresent(settlements::undo);
    var after = before.after(movement);
    if (movement.reverses() != null) {
      after = after.again(now);
      mate(before).ifPresent(mate -> shipments.put(mate.again(now)));
    }
    shipments.put(after);
    return judge(after, now);
  }

  /** Judges the lane of a shipment anew, and does what follows. */
  List<UUID> judge(Shipment changed, Instant now) {
    var lane = shipments.lane(changed.lane(), changed.consignment(), now);
    var verdicts = Pairing.of(lane, now);
    var fresh = new HashMap<UUID, Shipment>();
    for (var before : lane) {
      fresh.put(before.consignment(), before.with(verdict(verdicts, before)));
    }
    var moved = lane.stream().filter(before -> isMoved(before, changed, fresh)).toList();
    moved.forEach(settlements::undo);
    moved.forEach(before -> shipments.put(after(before, fresh)));
    moved.stream().filter(before -> isCured(before, fresh)).forEach(discord::over);
    var alarms = new ArrayList<UUID>();
    moved.forEach(before -> alarms.addAll(follow(before, fresh)));
    return alarms;
  }

  private boolean isMoved(Shipment before, Shipment changed, Map<UUID, Shipment> fresh) {
    var one = before.consignment().equals(changed.consignment());
    var now = after(before, fresh).verdict();
    return one || changed.consignment().equals(now.mate()) || !before.verdict().equals(now);
  }

  private static boolean isCured(Shipment before, Map<UUID, Shipment> fresh) {
    return switch (before.verdict().state()) {
      case OPEN, MATCHED -> false;
      case MISMATCH, UNMATCHED -> !before.verdict().equals(after(before, fresh).verdict());
    };
  }

  /** What follows for one that moved; of a pair, the dispatch speaks for both. */
  private List<UUID> follow(Shipment before, Map<UUID, Shipment> fresh) {
    var shipment = after(before, fresh);
    var verdict = shipment.verdict();
    var stays = verdict.equals(before.verdict());
    if (verdict.state() == Match.State.UNMATCHED) {
      return stays ? List.of() : List.of(discord.unmatched(shipment));
    }
    if (!verdict.paired() || shipment.onlyReceived()) {
      return List.of();
    }
    var receipt = verdict.mate() == null ? shipment : known(fresh, verdict.mate());
    settle(shipment, receipt);
    return verdict.state() == Match.State.MISMATCH
        ? List.of(discord.mismatch(shipment, receipt))
        : List.of();
  }

  private void settle(Shipment dispatch, Shipment receipt) {
    if (dispatch.equals(receipt)) {
      settlements.settle(dispatch);
    } else {
      settlements.settle(dispatch, receipt);
    }
  }

  private Optional<Shipment> mate(Shipment shipment) {
    return Optional.ofNullable(shipment.verdict().mate()).flatMap(shipments::find);
  }

  private static Verdict verdict(Map<UUID, Verdict> verdicts, Shipment shipment) {
    return verdicts.getOrDefault(shipment.consignment(), Verdict.OPEN);
  }

  private static Shipment after(Shipment before, Map<UUID, Shipment> fresh) {
    return fresh.getOrDefault(before.consignment(), before);
  }

  private static Shipment known(Map<UUID, Shipment> lane, UUID mate) {
    return Objects.requireNonNull(lane.get(mate), "a mate is of the same lane");
  }

  private static Match match(Shipment shipment) {
    var mate = shipment.verdict().mate();
    var sellers = mate != null && shipment.onlyReceived() ? mate : shipment.consignment();
    return new Match(shipment.verdict().state(), sellers);
  }
}
