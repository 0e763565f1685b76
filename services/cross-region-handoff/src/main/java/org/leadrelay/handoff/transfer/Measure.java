package org.leadrelay.handoff.transfer;

/** What was done to a person, as counted in findings and outcomes. */
public enum Measure {
  DETAINED,
  ARRESTED,
  BAILED,
  ADMINISTRATIVE_DETENTION,
  COMPULSORY_TREATMENT,
  RELEASED
}
