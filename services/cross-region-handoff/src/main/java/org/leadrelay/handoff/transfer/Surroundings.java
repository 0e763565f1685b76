package org.leadrelay.handoff.transfer;

import java.util.Optional;
import java.util.UUID;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/** The world as the tree and the register know it. */
record Surroundings(Jurisdictions tree, Handoffs handoffs) implements World {

  @Override
  public Optional<UUID> otherActive(Handoff handoff, Jurisdiction destination) {
    return handoffs
        .activeOn(handoff.origin(), handoff.leadRef(), destination)
        .filter(other -> !other.equals(handoff.id()));
  }
}
