package org.leadrelay.intake.handoff;

/** What is asked of the destination, as cross-region-handoff names it. */
public enum RequestKind {
  VERIFY,
  INVESTIGATE,
  ARREST,
  EVIDENCE,
  INFORM
}
