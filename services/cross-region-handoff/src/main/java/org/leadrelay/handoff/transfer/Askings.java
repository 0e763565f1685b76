package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.UUID;

/** The askings by event that have been answered: each is answered once, however often it comes. */
public interface Askings {

  boolean isAnswered(UUID requestId);

  void answered(UUID requestId, Instant at);
}
