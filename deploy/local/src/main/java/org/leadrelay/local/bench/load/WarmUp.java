package org.leadrelay.local.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.leadrelay.local.Stopwatch;

/**
 * Runs what is to be measured until it gets no faster: on a machine with two cores the compiler of
 * the Java machine takes minutes, and what is measured before that is the compiler.
 */
public final class WarmUp {
  private static final int COMPARED = 10;
  private static final double GAIN = 1.05;

  private final Duration longest;
  private final Supplier<Duration> elapsed;

  /** Ends after that time at the latest. */
  public WarmUp(Duration longest) {
    this(longest, new Stopwatch()::elapsed);
  }

  WarmUp(Duration longest, Supplier<Duration> elapsed) {
    this.longest = longest;
    this.elapsed = elapsed;
  }

  /**
   * Runs a slice after the other until ten of them together are less than a twentieth faster than
   * the ten before.
   *
   * @param slice runs for some seconds and returns its rate
   * @return how long it took
   */
  public Duration until(DoubleSupplier slice) {
    var rates = new ArrayList<Double>();
    while (elapsed.get().compareTo(longest) < 0 && faster(rates)) {
      rates.add(slice.getAsDouble());
    }
    return elapsed.get();
  }

  private static boolean faster(List<Double> rates) {
    int last = rates.size() - COMPARED;
    return last < COMPARED
        || sum(rates.subList(last, rates.size()))
            >= GAIN * sum(rates.subList(last - COMPARED, last));
  }

  private static double sum(List<Double> rates) {
    return rates.stream().mapToDouble(Double::doubleValue).sum();
  }
}
