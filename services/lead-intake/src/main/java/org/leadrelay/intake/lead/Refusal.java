package org.leadrelay.intake.lead;

/** Why a move is not made, in the order in which it is judged. */
public enum Refusal {
  NOT_FOUND,
  LEAD_WRONG_STATE,
  LEAD_NOT_YOUR_ACTION,
  ROLE_REQUIRED,
  HANDLING_LOWERED,
  LEAD_DIFFERS,
  JURISDICTION_UNKNOWN,
  NOT_A_DESCENDANT,
  LEAD_UNKNOWN,
  IDENTIFIER_UNKNOWN,
  IDENTIFIER_INVALID
}
