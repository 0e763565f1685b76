package org.leadrelay.handoff.dispatch.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a dispatch may be; its body as a whole may have 32 MiB, both as sent and decoded. */
@ConfigMapping(prefix = "leadrelay.handoff.dispatch")
public interface DispatchLimits {

  /** How many items it may have. */
  @WithDefault("10000")
  int items();

  /** Bytes of one item, as of the body of a single one. */
  @WithDefault("1M")
  MemorySize item();
}
