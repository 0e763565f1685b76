package org.leadrelay.sealing.setup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.leadrelay.sealing.keys.Purpose;

/** Where a service's keysets are and how it treats them. */
@ConfigMapping(prefix = "leadrelay.sealing")
public interface SealingConfig {

  /** The directory of the keyset files, as a Kubernetes Secret mounts it. */
  Path keys();

  /** The purposes without whose keyset the service does not start. */
  @WithDefault("sealing,blind-index,transport,checkpoint")
  Set<Purpose> required();

  /** Make missing keysets at start; refused unless the profile is demo, test or dev. */
  @WithDefault("false")
  boolean generateMissing();

  /** How often the files are looked at for a change. */
  @WithDefault("10s")
  Duration reloadEvery();
}
