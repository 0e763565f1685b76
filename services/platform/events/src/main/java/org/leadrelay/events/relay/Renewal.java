package org.leadrelay.events.relay;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Gives signs of life until it is closed. One that fails is the last: who cannot give a sign is
 * taken for dead, and fenced.
 */
final class Renewal implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Renewal.class);

  private final CountDownLatch over = new CountDownLatch(1);

  private Renewal() {}

  /** The first sign comes after one interval. */
  static Renewal each(Duration interval, Runnable sign) {
    var renewal = new Renewal();
    Thread.ofVirtual().name("leadrelay-renewal").start(() -> renewal.keep(interval, sign));
    return renewal;
  }

  private void keep(Duration interval, Runnable sign) {
    try {
      while (!over.await(interval.toNanos(), TimeUnit.NANOSECONDS)) {
        sign.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.debugf(e, "No more signs of life");
    }
  }

  /** Does not wait for a sign that is under way. */
  @Override
  public void close() {
    over.countDown();
  }
}
