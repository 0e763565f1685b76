package org.leadrelay.access.region;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which jurisdictions exist. */
@ConfigMapping(prefix = "leadrelay.jurisdictions")
interface RegionConfig {

  /**
   * Adds the fictive province 880000; for demo and test only, production refuses to start with it.
   */
  @WithDefault("false")
  boolean demoRegion();
}
