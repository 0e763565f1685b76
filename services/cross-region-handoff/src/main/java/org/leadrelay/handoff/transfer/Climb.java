package org.leadrelay.handoff.transfer;

import java.time.Instant;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * A superior took the place of a bureau that let its time and its grace run out.
 *
 * @param side in whose place it acts now
 */
public record Climb(Side side, Jurisdiction from, Jurisdiction to, Instant at) {

  /** Whose place is taken. */
  public enum Side {
    DESTINATION,
    ORIGIN,
    ARBITER
  }
}
