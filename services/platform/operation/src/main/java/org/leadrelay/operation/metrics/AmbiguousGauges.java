package org.leadrelay.operation.metrics;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Leaves out the one gauge that Quarkus makes for two groups of threads, event loops and acceptors,
 * under one name without tags: the second was refused with a warning at each start, and nobody
 * could tell whose number the first one showed.
 */
final class AmbiguousGauges {

  private static final String WORKERS = "netty.eventexecutor.workers";

  private AmbiguousGauges() {}

  @Produces
  @Singleton
  static MeterFilter leftOut() {
    return MeterFilter.deny(id -> id.getName().equals(WORKERS));
  }
}
