package org.leadrelay.precursor.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.precursor.substance.Category;

/** Compares the two sides of shipments, in the transaction that posts one of them. */
public interface Counterparts {

  /** Nobody else compares in this lane before the transaction ends. */
  void lock(String lane);

  /**
   * A movement to or from the road was written.
   *
   * @return the alarms that this raised
   */
  List<UUID> moved(Movement movement, Transit transit, Category category);

  /** How a consignment stands; empty if nothing is to be compared. */
  Optional<Match> of(UUID consignment);
}
