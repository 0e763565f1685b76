package org.leadrelay.handoff.transfer;

/** Why a move is not made. The names are the problem codes that a caller sees. */
public enum Refusal {
  NOT_FOUND,
  /** Nobody can do this in this state. */
  HANDOFF_WRONG_STATE,
  /** The state allows it, but not to this bureau. */
  HANDOFF_NOT_YOUR_ACTION,
  HANDOFF_ACTIVE,
  HANDOFF_VISITED,
  HANDOFF_HOP_LIMIT,
  /** Its clocks stand still; it must be resumed first. */
  HANDOFF_PAUSED,
  HANDOFF_NOT_PAUSED,
  RETURN_TOO_LATE,
  SUPPLEMENT_NOT_ASKED,
  SUPPLEMENT_LIMIT,
  /** A superior waits for an answer first. */
  SUPERVISION_UNANSWERED,
  SUPERVISION_NONE_PENDING,
  EXTENSION_PENDING,
  EXTENSION_NONE_PENDING,
  /** More time was granted once already. */
  EXTENSION_USED,
  JURISDICTION_UNKNOWN,
  SAME_JURISDICTION,
  /** It lies outside the area of whoever decides. */
  NOT_A_DESCENDANT
}
