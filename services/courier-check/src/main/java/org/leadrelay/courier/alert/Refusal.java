package org.leadrelay.courier.alert;

/** Why an alert is not judged. The names are the problem codes that a caller sees. */
public enum Refusal {
  NOT_FOUND,
  /** It has been judged. */
  ALERT_WRONG_STATE,
  /** A superior sees it; the lead's owner judges it. */
  ALERT_NOT_YOUR_ACTION
}
