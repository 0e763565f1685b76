package org.leadrelay.precursor.consignment.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How reservations lapse. */
@ConfigMapping(prefix = "leadrelay.consignment.lapse")
interface LapseConfig {

  /** How long to rest when no reservation is over. */
  @WithDefault("5s")
  Duration rest();
}
