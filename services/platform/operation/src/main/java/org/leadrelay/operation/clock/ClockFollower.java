package org.leadrelay.operation.clock;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Keeps a settable clock with the other replicas', within half a second, from before anything else
 * starts.
 */
@Singleton
final class ClockFollower {

  private static final Logger LOG = Logger.getLogger(ClockFollower.class);
  private static final int AFTER_THE_PRODUCTION_GUARD = Interceptor.Priority.PLATFORM_BEFORE + 1;
  private static final long POLL_MILLIS = 200;

  private final ClockConfig config;
  private final SettableClock clock;
  private final ClockOffset offset;
  private final CountDownLatch stopped = new CountDownLatch(1);

  ClockFollower(ClockConfig config, SettableClock clock, ClockOffset offset) {
    this.config = config;
    this.clock = clock;
    this.offset = offset;
  }

  void start(@Observes @Priority(AFTER_THE_PRODUCTION_GUARD) StartupEvent starting) {
    if (config.settableClock()) {
      boolean followed = follow(true);
      Thread.ofVirtual().name("clock-follower").start(() -> keepFollowing(followed));
    }
  }

  @PreDestroy
  void stop() {
    stopped.countDown();
  }

  private void keepFollowing(boolean followedBefore) {
    boolean followed = followedBefore;
    try {
      while (!stopped.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        followed = follow(followed);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the database could be asked; tells the log only when that ends. */
  private boolean follow(boolean followedBefore) {
    try {
      clock.runAhead(offset.read());
      return true;
    } catch (RuntimeException unreachable) {
      if (followedBefore) {
        LOG.warnf("The clock cannot be followed (%s)", unreachable.getClass().getName());
      }
      return false;
    }
  }
}
