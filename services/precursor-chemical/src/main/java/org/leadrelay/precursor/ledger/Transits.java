package org.leadrelay.precursor.ledger;

import java.util.Optional;
import java.util.UUID;

/** What the book knows of consignments. */
public interface Transits {

  Optional<Transit> find(UUID consignment);

  /** Keeps it; one that is there stays as it is. */
  void add(Transit transit);
}
