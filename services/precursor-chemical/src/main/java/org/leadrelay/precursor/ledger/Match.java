package org.leadrelay.precursor.ledger;

import java.util.UUID;

/**
 * Whether both sides of a shipment agree.
 *
 * @param consignment under which they do; of two unplanned postings, the seller's
 */
public record Match(State state, UUID consignment) {

  /** How far the comparison is. */
  public enum State {
    /** The other side has time left to post. */
    OPEN,
    MATCHED,
    /** Both have posted, and differ by more than the tolerance. */
    MISMATCH,
    /** The other side's time is over. */
    UNMATCHED
  }
}
