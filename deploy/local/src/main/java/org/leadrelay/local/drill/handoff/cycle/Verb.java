package org.leadrelay.local.drill.handoff.cycle;

import java.util.Locale;

/** The moves of a handoff, with the names of their events. */
public enum Verb {
  RECEIVE("received"),
  ACCEPT("accepted"),
  RETURN("returned"),
  SUPPLEMENT("supplemented"),
  REDIRECT("redirected"),
  DISPUTE("disputed"),
  DESIGNATE("designated"),
  DISMISS("dismissed"),
  WITHDRAW("withdrawn"),
  FEEDBACK("feedback-given"),
  CONCLUDE("concluded"),
  CLOSE("closed"),
  REWORK("reworked");

  private final String told;

  Verb(String told) {
    this.told = told;
  }

  /** Whether a leading officer must do it. */
  boolean isForLeaders() {
    return this == CONCLUDE || this == DESIGNATE || this == DISMISS;
  }

  /** The last part of the call's path. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The middle of the type of its event. */
  public String told() {
    return told;
  }
}
