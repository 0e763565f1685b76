package org.leadrelay.access.region;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.leadrelay.jurisdiction.Jurisdictions;

/** Makes the tree of jurisdictions injectable. */
final class JurisdictionsOfThisProcess {

  private JurisdictionsOfThisProcess() {}

  @Produces
  @Singleton
  static Jurisdictions jurisdictions(RegionConfig config) {
    return config.demoRegion() ? Jurisdictions.withDemoRegion() : Jurisdictions.national();
  }
}
