package org.leadrelay.sealing.setup;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.leadrelay.sealing.keys.Keysets;

/**
 * Loads the keysets when the service starts, so that a service without its keys never turns ready,
 * and looks at the files from then on. Files that cannot be used leave the former keysets in use
 * and the fault in the log and the readiness answer.
 */
@ApplicationScoped
public class KeysetReload {

  private static final Logger LOG = Logger.getLogger(KeysetReload.class);

  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("keyset-reload").factory());
  private final Keysets keysets;
  private final SealingConfig config;
  private volatile boolean failing;

  KeysetReload(Keysets keysets, SealingConfig config) {
    this.keysets = keysets;
    this.config = config;
  }

  void start(@Observes StartupEvent started) {
    LOG.infof("keysets loaded: %s", keysets.keyring().purposes());
    long every = config.reloadEvery().toMillis();
    var _ = clockwork.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    clockwork.shutdownNow();
  }

  /** True while the files hold something that cannot be used. */
  boolean failing() {
    return failing;
  }

  /** Never throws: a schedule ends with the first exception. */
  void look() {
    try {
      if (keysets.refresh()) {
        LOG.infof("keysets replaced: %s", keysets.keyring().purposes());
      }
      failing = false;
    } catch (RuntimeException e) {
      failing = true;
      LOG.error("keysets changed to something unusable; the former ones stay in use", e);
    }
  }
}
