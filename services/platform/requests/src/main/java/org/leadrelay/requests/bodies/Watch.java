package org.leadrelay.requests.bodies;

import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Interrupts one thread once, unless ended before; never later. */
final class Watch implements Runnable {

  private final Thread reader;
  private @Nullable Future<?> alarm;
  private boolean ended;
  private boolean rung;

  Watch(Thread reader) {
    this.reader = reader;
  }

  synchronized void ringsBy(Future<?> alarm) {
    this.alarm = alarm;
  }

  @Override
  public synchronized void run() {
    if (!ended) {
      rung = true;
      reader.interrupt();
    }
  }

  /** Ends the watch, called by the thread watched; says whether it had been interrupted for it. */
  @SuppressWarnings("Interruption") // takes back our own interrupt only
  synchronized boolean end() {
    ended = true;
    if (alarm != null) {
      alarm.cancel(false);
    }
    if (rung) {
      Thread.interrupted();
    }
    return rung;
  }
}
