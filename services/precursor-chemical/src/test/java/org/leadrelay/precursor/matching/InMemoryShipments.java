package org.leadrelay.precursor.matching;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.leadrelay.precursor.ledger.Match;

/** The register without a database. */
public final class InMemoryShipments implements Shipments {

  private final Map<UUID, Shipment> shipments = new TreeMap<>();
  private final Map<UUID, UUID> settlements = new HashMap<>();

  @Override
  public void lock(String lane) {}

  @Override
  public Optional<Shipment> find(UUID consignment) {
    return Optional.ofNullable(shipments.get(consignment));
  }

  @Override
  public List<Shipment> lane(String lane, UUID changed, Instant now) {
    return shipments.values().stream()
        .filter(it -> it.lane().equals(lane))
        .filter(it -> isLive(it, now) || isAbout(it, changed))
        .toList();
  }

  @Override
  public void put(Shipment shipment) {
    shipments.put(shipment.consignment(), shipment);
  }

  @Override
  public Optional<Shipment> lockDue(Instant now) {
    return shipments.values().stream()
        .filter(it -> it.verdict().state() == Match.State.OPEN && !it.dueAt().isAfter(now))
        .filter(it -> it.sentAt() != null || it.receivedAt() != null)
        .min(Comparator.comparing(Shipment::dueAt));
  }

  @Override
  public List<UUID> settlement(UUID consignment) {
    return settlements.entrySet().stream()
        .filter(it -> it.getValue().equals(consignment))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public void settled(UUID consignment, UUID movement) {
    settlements.put(movement, consignment);
  }

  @Override
  public void unsettled(UUID consignment) {
    settlements.values().removeIf(consignment::equals);
  }

  private boolean isLive(Shipment shipment, Instant now) {
    var mate = Optional.ofNullable(shipment.verdict().mate()).flatMap(this::find);
    return shipment.verdict().state() != Match.State.MATCHED
        || shipment.dueAt().isAfter(now)
        || mate.filter(it -> it.dueAt().isAfter(now)).isPresent();
  }

  private static boolean isAbout(Shipment shipment, UUID changed) {
    return shipment.consignment().equals(changed) || changed.equals(shipment.verdict().mate());
  }
}
