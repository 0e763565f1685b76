package org.leadrelay.requests.trial;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.leadrelay.testkit.StandingClock;

/** The clock that the trial's service brings. */
@Singleton
public final class TrialClock {

  public static final StandingClock INSTANCE =
      new StandingClock(Instant.parse("2026-11-23T02:00:00Z"));

  private TrialClock() {}

  @Produces
  @Singleton
  static Clock clock() {
    return INSTANCE;
  }
}
