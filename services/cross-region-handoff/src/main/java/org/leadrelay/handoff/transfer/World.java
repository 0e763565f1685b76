package org.leadrelay.handoff.transfer;

import java.util.Optional;
import java.util.UUID;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/** What a decision must know beyond the handoff itself. */
interface World {

  /** The bureaus that exist now, and who is above whom. */
  Jurisdictions tree();

  /** Another handoff of this lead that is active on the way from its origin to a destination. */
  Optional<UUID> otherActive(Handoff handoff, Jurisdiction destination);
}
