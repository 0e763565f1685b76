package org.leadrelay.intake.handoff;

/** How soon the destination must act, as cross-region-handoff names it. */
public enum Urgency {
  FLASH,
  URGENT,
  PRIORITY,
  ROUTINE
}
