package org.leadrelay.intake.handoff;

/** Why a handoff is not even asked for, in the order in which it is judged. */
public enum Refusal {
  NOT_FOUND,
  LEAD_WRONG_STATE,
  LEAD_NOT_YOUR_ACTION,
  ROLE_REQUIRED,
  HANDOFF_ACTIVE,
  JURISDICTION_UNKNOWN,
  SAME_JURISDICTION;

  /** What stands against it in the lead itself. */
  static Refusal of(org.leadrelay.intake.lead.Refusal refusal) {
    return valueOf(refusal.name());
  }
}
