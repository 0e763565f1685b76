package org.leadrelay.intake.watchlist;

/** Where an entry of the watchlist stands. */
public enum WatchState {
  REQUESTED,
  ACTIVE,
  REFUSED,
  WITHDRAWN,
  EXPIRED;

  /** Whether something can still be done with it. */
  public boolean isOpen() {
    return this == REQUESTED || this == ACTIVE;
  }
}
