package org.leadrelay.intake.lead;

/** What must follow, in the same transaction, when a lead has changed. */
public interface Consequence {

  /** Follows a change; the lead's lock is held. */
  void follow(Lead before, Lead now);
}
