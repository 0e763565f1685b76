package org.leadrelay.intake.lead;

/** All that must follow when a lead has changed. */
public interface Consequences {

  /** Everything that follows from a change, in the caller's transaction. */
  void follow(Lead before, Lead now);
}
