package org.leadrelay.courier.compliance.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How compliance is counted. */
@ConfigMapping(prefix = "leadrelay.compliance")
public interface ComplianceConfig {

  /** How often the counts of stored chunks are added up; {@code off} for never. */
  @WithDefault("5s")
  String foldEvery();
}
