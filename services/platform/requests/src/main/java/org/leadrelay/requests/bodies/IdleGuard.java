package org.leadrelay.requests.bodies;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.leadrelay.requests.RequestsConfig;

/**
 * Ends the wait for a body of which no byte arrives any more.
 *
 * <p>The server's own read timeout closes the connection, so that nobody could be told; this one
 * comes first and interrupts the reader, which then answers 408.
 */
@ApplicationScoped
class IdleGuard {

  private final ScheduledThreadPoolExecutor alarms;
  private final Duration idle;

  IdleGuard(RequestsConfig config) {
    this.idle = config.body().idle();
    this.alarms =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("idle-guard").daemon().factory());
    this.alarms.setRemoveOnCancelPolicy(true);
  }

  /** The same stream; a read that waits too long throws REQUEST_TIMEOUT. */
  InputStream guard(InputStream arriving) {
    return new GuardedStream(arriving, this);
  }

  /** Watches the current thread from now on. */
  Watch watch() {
    var watch = new Watch(Thread.currentThread());
    watch.ringsBy(alarms.schedule(watch, idle.toNanos(), TimeUnit.NANOSECONDS));
    return watch;
  }

  @PreDestroy
  void stop() {
    alarms.shutdownNow();
  }
}
