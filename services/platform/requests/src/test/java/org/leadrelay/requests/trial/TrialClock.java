package org.leadrelay.requests.trial;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until told to go on. */
public final class TrialClock extends Clock {

  public static final TrialClock INSTANCE = new TrialClock();

  private volatile Instant now = Instant.parse("2026-11-23T02:00:00Z");

  private TrialClock() {}

  public void forward(Duration time) {
    now = now.plus(time);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Singleton
  static class Producer {
    @Produces
    @Singleton
    Clock clock() {
      return INSTANCE;
    }
  }
}
