package org.leadrelay.courier.alert;

/** Why alerts are raised. The names are what events and clients see. */
public enum Rule {
  /** A token of the row is on the watchlist. */
  WATCHLIST_HIT
}
