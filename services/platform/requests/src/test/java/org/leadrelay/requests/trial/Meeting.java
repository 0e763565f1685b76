package org.leadrelay.requests.trial;

import jakarta.inject.Singleton;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

/**
 * Where a request that runs and the test that watches it meet: once when it came, once to go on.
 */
@Singleton
public class Meeting {

  private final CyclicBarrier barrier = new CyclicBarrier(2);

  public void arriveAndWait() {
    meet();
    meet();
  }

  public void meet() {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
