package org.leadrelay.intake.lead;

import java.util.Locale;

/** What an officer can do to a lead that exists; the word in URLs is the name in lower case. */
public enum Verb {
  AMEND,
  HANDLING,
  CONFIRM,
  DISMISS,
  CLOSE,
  REOPEN,
  HANDOFF;

  /** The action's name in {@code allowedActions} and on the audit chain. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
