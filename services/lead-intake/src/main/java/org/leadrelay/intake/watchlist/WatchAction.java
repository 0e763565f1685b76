package org.leadrelay.intake.watchlist;

import java.time.Instant;

/** What can be done with an entry. */
public sealed interface WatchAction {

  record Approve() implements WatchAction {}

  record Refuse(String reason) implements WatchAction {}

  record Withdraw(String reason) implements WatchAction {}

  record Renew(Instant until) implements WatchAction {}
}
