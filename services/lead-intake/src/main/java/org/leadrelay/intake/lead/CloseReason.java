package org.leadrelay.intake.lead;

/** Why a lead is closed. */
public enum CloseReason {
  CONFIRMED,
  NOT_CONFIRMED,
  UNFOUNDED,
  /** Part of another matter; names the other lead. */
  MERGED,
  /** Nothing more can come of it. */
  LAPSED
}
