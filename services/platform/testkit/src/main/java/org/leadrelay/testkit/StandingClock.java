package org.leadrelay.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is told to go on. */
public final class StandingClock extends Clock {

  private volatile Instant now;

  /** Stands at this instant. */
  public StandingClock(Instant now) {
    this.now = now;
  }

  /** Goes on by so much. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread tells it, many may read it
  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("instants alone are asked for");
  }
}
