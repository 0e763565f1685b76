package org.leadrelay.audit.rest;

import java.util.Optional;
import java.util.UUID;
import org.leadrelay.access.Actor.Officer;

/** Which chains there are in a service, and what an officer sees of them. */
public interface ChainSight {

  /** What the officer sees of this chain; empty if there is none in its sight. */
  Optional<Extent> of(UUID aggregate, Officer officer);

  /** Whether there is such an aggregate, in whoever's sight. */
  boolean exists(UUID aggregate);

  /** How much of a chain is seen. */
  enum Extent {
    /** All of it, with the salts that prove values. */
    WHOLE,
    /** What the reader's own bureau did. */
    OWN_ENTRIES
  }
}
