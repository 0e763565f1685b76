package org.leadrelay.intake.lead;

/** Why a candidate becomes no lead. */
public enum DismissReason {
  NOT_A_MATTER,
  /** Names the other lead. */
  DUPLICATE,
  NOT_ENOUGH,
  FALSE_REPORT,
  /** The rule that proposed it was wrong. */
  TECHNICAL_FALSE_HIT
}
