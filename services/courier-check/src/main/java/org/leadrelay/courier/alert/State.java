package org.leadrelay.courier.alert;

/** Where an alert stands. */
public enum State {
  /** Nobody has judged it. */
  OPEN,
  /** It has to do with the lead. */
  CONFIRMED,
  /** It has not, for a reason. */
  DISMISSED
}
