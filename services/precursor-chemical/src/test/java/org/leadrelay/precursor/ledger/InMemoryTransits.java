package org.leadrelay.precursor.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Consignments without a database. */
final class InMemoryTransits implements Transits {

  private final Map<UUID, Transit> transits = new HashMap<>();

  @Override
  public Optional<Transit> find(UUID consignment) {
    return Optional.ofNullable(transits.get(consignment));
  }

  @Override
  public void add(Transit transit) {
    transits.putIfAbsent(transit.consignment(), transit);
  }
}
