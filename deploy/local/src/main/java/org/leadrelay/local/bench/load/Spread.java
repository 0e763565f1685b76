package org.leadrelay.local.bench.load;

import java.time.Duration;
import java.util.List;

/** Measured values in rising order; at least one. */
public record Spread(List<Double> sorted) {

  public Spread {
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("Nothing was measured");
    }
    sorted = sorted.stream().sorted().toList();
  }

  /** The spread of times, in milliseconds. */
  public static Spread ofMillis(List<Duration> times) {
    return new Spread(times.stream().map(time -> time.toNanos() / 1e6).toList());
  }

  /** The smallest value that so many percent of the values do not exceed (nearest rank). */
  public double percentile(double percent) {
    int rank = (int) Math.ceil(percent / 100 * sorted.size());
    return sorted.get(Math.max(rank, 1) - 1);
  }

  public double median() {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
