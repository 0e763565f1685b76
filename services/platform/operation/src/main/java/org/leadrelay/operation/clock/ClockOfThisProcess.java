package org.leadrelay.operation.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Makes the one clock injectable: UTC, to the microsecond, as the database stores times. It is
 * settable only where the configuration says so.
 */
final class ClockOfThisProcess {

  private static final Duration TICK = Duration.of(1, ChronoUnit.MICROS);

  private ClockOfThisProcess() {}

  @Produces
  @Singleton
  @Typed(SettableClock.class)
  static SettableClock settable() {
    return new SettableClock(real());
  }

  @Produces
  @Singleton
  static Clock clock(ClockConfig config, SettableClock settable) {
    return config.settableClock() ? settable : real();
  }

  private static Clock real() {
    return Clock.tick(Clock.systemUTC(), TICK);
  }
}
