package org.leadrelay.intake.watchlist;

import org.jspecify.annotations.Nullable;

/** What came of an attempt. */
public sealed interface WatchDecision {

  record Accepted(Watch watch) implements WatchDecision {}

  /**
   * Nothing is done.
   *
   * @param watch as it stands, where there is one
   */
  record Refused(WatchRefusal refusal, @Nullable Watch watch) implements WatchDecision {}
}
