package org.leadrelay.access.region;

import jakarta.inject.Singleton;
import java.util.List;
import org.leadrelay.access.production.ProductionRule;

/** Real bureaus must not be able to send to a fictive one. */
@Singleton
final class NoDemoRegion implements ProductionRule {

  private final RegionConfig config;

  NoDemoRegion(RegionConfig config) {
    this.config = config;
  }

  @Override
  public List<String> objections() {
    return config.demoRegion()
        ? List.of("leadrelay.jurisdictions.demo-region adds a fictive province")
        : List.of();
  }
}
