package org.leadrelay.handoff.transfer;

/** Where a handoff stands. What leads from one to the next is in {@link Transitions}. */
public enum State {
  SENT,
  RECEIVED,
  ACCEPTED,
  RETURNED,
  /** The arbiter decides between the origin and those who gave it back. */
  DISPUTED,
  CONCLUDED,
  CLOSED,
  WITHDRAWN;

  /** Nobody acts on an ended handoff any more, and the same lead may be sent there again. */
  public boolean ended() {
    return this == CLOSED || this == WITHDRAWN;
  }
}
