package org.leadrelay.courier.batch.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large an upload and its parts may be. */
@ConfigMapping(prefix = "leadrelay.courier.upload")
public interface UploadLimits {

  /** Rows of one batch. */
  @WithDefault("5000000")
  long rows();

  /** Bytes of one batch without content coding. */
  @WithDefault("8G")
  MemorySize decoded();

  /** How many times larger than what was sent the decoded bytes may be, beyond the first MiB. */
  @WithDefault("200")
  int ratio();

  /** Bytes of one row. */
  @WithDefault("64K")
  MemorySize line();

  /** Lines that become durable together. */
  @WithDefault("5000")
  int chunkLines();

  /** Bytes after which a chunk ends even if it has fewer lines. */
  @WithDefault("4M")
  MemorySize chunkBytes();
}
