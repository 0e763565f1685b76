package org.leadrelay.precursor.consignment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.substance.Mass;

/**
 * What the ledger's postings do to consignments. Every method joins the caller's transaction, locks
 * the consignment, and answers it as it is then; nothing if there is none of that id. An ended one
 * stays as it is, but a cancelled one that departs or is received all the same does so.
 */
public interface Travel {

  /**
   * A consignment that is born DEPARTED with its first posting, be that a dispatch or a receipt.
   *
   * @param from the seller's site, if known
   * @param to the buyer's site, if known
   */
  Consignment unplanned(
      UUID id, @Nullable UUID from, @Nullable UUID to, String substance, Mass mass, Instant at);

  /** The dispatch was posted. */
  Optional<Consignment> departed(UUID id, Instant at);

  /** A receipt was posted; the last one ends it. */
  Optional<Consignment> received(UUID id, Instant at, boolean last);

  /** The whole of it was lost. */
  Optional<Consignment> lost(UUID id);

  /** Its dispatch was reversed and nothing is left of it: it has not departed. */
  Optional<Consignment> dispatchReversed(UUID id);
}
