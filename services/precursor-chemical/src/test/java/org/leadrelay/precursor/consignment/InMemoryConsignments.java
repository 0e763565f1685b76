package org.leadrelay.precursor.consignment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.consignment.Consignment.State;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;

/** The register without a database. */
public final class InMemoryConsignments implements Consignments {

  private final Map<UUID, Consignment> consignments = new TreeMap<>();
  private final Map<UUID, Readers> readers = new HashMap<>();

  int size() {
    return consignments.size();
  }

  @Override
  public Optional<Consignment> find(UUID id) {
    return Optional.ofNullable(consignments.get(id));
  }

  @Override
  public Optional<Consignment> lock(UUID id) {
    return find(id);
  }

  @Override
  public Optional<Consignment> lockOverdue(Instant plannedBefore) {
    return consignments.values().stream()
        .filter(it -> it.state() == State.PLANNED)
        .filter(it -> !requireNonNull(it.journey()).plannedDeparture().isAfter(plannedBefore))
        .findFirst();
  }

  @Override
  public Optional<Consignment> see(UUID id, Reader reader) {
    return find(id).filter(_ -> requireNonNull(readers.get(id)).include(reader));
  }

  @Override
  public List<Consignment> list(
      Reader reader, @Nullable State state, @Nullable UUID after, int limit) {
    throw new UnsupportedOperationException("no use case lists");
  }

  @Override
  public void add(Consignment consignment, Readers who) {
    consignments.put(consignment.id(), consignment);
    readers.put(consignment.id(), who);
  }

  @Override
  public void update(Consignment consignment) {
    consignments.put(consignment.id(), consignment);
  }
}
