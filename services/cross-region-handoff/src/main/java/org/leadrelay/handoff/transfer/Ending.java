package org.leadrelay.handoff.transfer;

/** Why a handoff ended without anybody's doing. */
public enum Ending {
  /** The origin said nothing to the outcome for seven working days. */
  SILENCE,
  /** It would have climbed to its own origin, which acts for itself. */
  CLIMBED
}
