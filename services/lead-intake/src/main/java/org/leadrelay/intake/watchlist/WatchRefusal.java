package org.leadrelay.intake.watchlist;

/** Why something is not done with the watchlist, in the order in which it is judged. */
public enum WatchRefusal {
  NOT_FOUND,
  LEAD_UNKNOWN,
  LEAD_WRONG_STATE,
  LEAD_NOT_YOUR_ACTION,
  ROLE_REQUIRED,
  WATCH_WRONG_STATE,
  WATCH_SECRET,
  HUB_VALUE,
  WATCH_SAME_PERSON,
  IDENTIFIER_UNKNOWN,
  TYPE_NOT_WATCHABLE,
  WATCH_TOO_LONG
}
