package org.leadrelay.operation.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs ahead of another by an amount that only grows. */
final class SettableClock extends Clock {

  private final Clock real;
  private final AtomicReference<Duration> ahead;

  /** Runs with {@code real} until it is set. */
  SettableClock(Clock real) {
    this(real, new AtomicReference<>(Duration.ZERO));
  }

  private SettableClock(Clock real, AtomicReference<Duration> ahead) {
    this.real = real;
    this.ahead = ahead;
  }

  /** How far ahead this clock would be, if it showed {@code now} now; negative if behind. */
  Duration aheadAt(Instant now) {
    return Duration.between(real.instant(), now);
  }

  /** Runs ahead by at least {@code wanted}; never less than before. */
  void runAhead(Duration wanted) {
    ahead.accumulateAndGet(wanted, (one, other) -> one.compareTo(other) < 0 ? other : one);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new SettableClock(real.withZone(zone), ahead);
  }
}
