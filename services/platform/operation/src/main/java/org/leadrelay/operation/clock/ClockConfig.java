package org.leadrelay.operation.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether time is real. */
@ConfigMapping(prefix = "leadrelay.operation")
interface ClockConfig {

  /**
   * Opens {@code PUT /api/v1/admin/clock}; for demo and test only, production refuses to start with
   * it.
   */
  @WithDefault("false")
  boolean settableClock();
}
