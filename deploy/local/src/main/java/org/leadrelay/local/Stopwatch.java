package org.leadrelay.local;

import java.time.Duration;

/** Elapsed time on the monotonic clock of the machine. */
public final class Stopwatch {
  private final long start = System.nanoTime();

  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
