package org.leadrelay.intake.lead;

/** Where a lead stands; how it gets from one to another is {@link Transitions}'. */
public enum Status {
  /** Proposed by a machine or the public; an officer has not looked yet. */
  CANDIDATE,
  REGISTERED,
  /** At least one other bureau was asked, and one of these handoffs is not over. */
  HANDED_OFF,
  CLOSED,
  DISMISSED
}
