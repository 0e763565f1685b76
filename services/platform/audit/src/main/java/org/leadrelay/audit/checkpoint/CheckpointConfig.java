package org.leadrelay.audit.checkpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a service states where its chains stand. */
@ConfigMapping(prefix = "leadrelay.audit")
public interface CheckpointConfig {

  /** The name that checkpoints and retirements carry. */
  @WithDefault("${quarkus.application.name}")
  String service();

  /** The time between two checkpoints: for so long a cut at the end of a chain can go unseen. */
  @WithDefault("1h")
  Duration checkpointEvery();
}
