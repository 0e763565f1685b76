package org.leadrelay.precursor.consignment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.substance.Mass;

/**
 * What the ledger's postings do to consignments. Every method joins the caller's transaction, locks
 * the consignment, and leaves an ended one as it is.
 */
public interface Travel {

  /**
   * A consignment that is born with its first posting: DEPARTED if that is a dispatch, else
   * RECEIVED is for {@link #received} to say.
   */
  Consignment unplanned(
      UUID id, @Nullable UUID from, @Nullable UUID to, String substance, Mass mass, Instant at);

  /** The dispatch was posted. */
  Optional<Consignment> departed(UUID id, Instant at);

  /** The receipt was posted; the last one closes it. */
  Optional<Consignment> received(UUID id, Instant at, boolean last);

  /** The whole of it was lost. */
  Optional<Consignment> lost(UUID id, Instant at);

  /** Its dispatch was reversed and nothing is left of it: it is as if planned and not departed. */
  Optional<Consignment> dispatchReversed(UUID id);
}
