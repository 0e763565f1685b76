package org.leadrelay.handoff.custody.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.access.Actor.Officer;
import org.leadrelay.audit.rest.ChainSight;
import org.leadrelay.handoff.transfer.Handoffs;
import org.leadrelay.handoff.transfer.Seen;
import org.leadrelay.handoff.transfer.Sight;

/** Full sight of a handoff shows its whole chain, an envelope what one's own bureau did. */
@ApplicationScoped
class HandoffSight implements ChainSight {

  private final Handoffs handoffs;

  HandoffSight(Handoffs handoffs) {
    this.handoffs = handoffs;
  }

  @Override
  public Optional<Extent> of(UUID id, Officer officer) {
    return handoffs
        .see(id, officer.jurisdiction())
        .map(Seen::sight)
        .map(sight -> sight == Sight.Kind.FULL ? Extent.WHOLE : Extent.OWN_ENTRIES);
  }

  @Override
  public boolean exists(UUID id) {
    return handoffs.exists(id);
  }
}
