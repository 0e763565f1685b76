package org.leadrelay.operation.clock;

import jakarta.inject.Singleton;
import java.util.List;
import org.leadrelay.access.production.ProductionRule;

/** Deadlines of real handoffs run in real time. */
@Singleton
final class RealTime implements ProductionRule {

  private final ClockConfig config;

  RealTime(ClockConfig config) {
    this.config = config;
  }

  @Override
  public List<String> objections() {
    return config.settableClock()
        ? List.of("leadrelay.operation.settable-clock lets an operator move time")
        : List.of();
  }
}
