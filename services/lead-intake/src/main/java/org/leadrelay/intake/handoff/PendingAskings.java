package org.leadrelay.intake.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Askings for as long as they have no answer. */
public interface PendingAskings {

  void keep(PendingAsking asking);

  Optional<PendingAsking> find(UUID request);

  void forget(UUID request);

  /** Those that were asked last at this moment or before, the oldest first. */
  List<PendingAsking> askedUntil(Instant moment, int limit);
}
