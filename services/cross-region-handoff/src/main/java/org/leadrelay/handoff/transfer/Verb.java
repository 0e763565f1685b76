package org.leadrelay.handoff.transfer;

import java.util.Locale;

/**
 * What a bureau, or the time, can do to a handoff that exists; the word in the URL is the name in
 * lower case, with dashes.
 */
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
  REWORK("reworked"),
  SUPERVISE("supervised"),
  ANSWER_SUPERVISION("supervision-answered"),
  PAUSE("paused"),
  RESUME("resumed"),
  EXTEND("extension-asked"),
  GRANT_EXTENSION("extension-granted"),
  REFUSE_EXTENSION("extension-refused"),
  REMIND("reminded"),
  OVERDUE("overdue"),
  CLIMB("climbed"),
  LAPSE_EXTENSION("extension-lapsed"),
  RESCHEDULE("rescheduled");

  private final String past;

  Verb(String past) {
    this.past = past;
  }

  /** The action's name in URLs, in {@code allowedActions} and on the audit chain. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The fact that this verb leaves behind, as events name it. */
  public String past() {
    return past;
  }
}
