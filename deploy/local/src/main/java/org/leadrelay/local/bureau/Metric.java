package org.leadrelay.local.bureau;

import java.util.stream.DoubleStream;

/** Values of a service's metrics, in the text form of Prometheus. */
public final class Metric {
  /** Where they are. */
  public static final String METRICS = "/q/metrics";

  private Metric() {}

  /** The values under a name, one for each set of labels. */
  public static DoubleStream values(Answer metrics, String name) {
    return metrics
        .text()
        .lines()
        .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)));
  }
}
