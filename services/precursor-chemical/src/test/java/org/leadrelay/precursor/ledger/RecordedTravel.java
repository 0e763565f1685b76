package org.leadrelay.precursor.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.consignment.Consignment;
import org.leadrelay.precursor.consignment.Travel;
import org.leadrelay.precursor.substance.Mass;

/** Notes what it was told of consignments. */
public final class RecordedTravel implements Travel {

  private final List<String> told = new ArrayList<>();

  public synchronized List<String> told() {
    return List.copyOf(told);
  }

  @Override
  public synchronized Consignment unplanned(
      UUID id, @Nullable UUID from, @Nullable UUID to, String substance, Mass mass, Instant at) {
    told.add("unplanned");
    return new Consignment(
        id,
        null,
        false,
        from,
        to,
        substance,
        mass,
        List.of(),
        null,
        Consignment.State.DEPARTED,
        at,
        null,
        null,
        at,
        1);
  }

  @Override
  public Optional<Consignment> departed(UUID id, Instant at) {
    return note("departed");
  }

  @Override
  public Optional<Consignment> received(UUID id, Instant at, boolean last) {
    return note(last ? "received" : "received a part");
  }

  @Override
  public Optional<Consignment> lost(UUID id) {
    return note("lost");
  }

  @Override
  public Optional<Consignment> dispatchReversed(UUID id) {
    return note("dispatch reversed");
  }

  private synchronized Optional<Consignment> note(String what) {
    told.add(what);
    return Optional.empty();
  }
}
