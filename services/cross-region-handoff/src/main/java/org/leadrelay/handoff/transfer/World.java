package org.leadrelay.handoff.transfer;

import java.util.Optional;
import java.util.UUID;
import org.leadrelay.jurisdiction.Jurisdiction;

/** What a decision must know beyond the handoff itself. */
interface World {

  /** Whether a bureau of that code exists now. */
  boolean isBureau(Jurisdiction code);

  /** Whether a bureau lies in the area of a superior, and is not it. */
  boolean isUnder(Jurisdiction bureau, Jurisdiction superior);

  /** Another handoff of this lead that is active on the way from its origin to a destination. */
  Optional<UUID> otherActive(Handoff handoff, Jurisdiction destination);
}
