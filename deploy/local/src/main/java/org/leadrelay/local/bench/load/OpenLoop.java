package org.leadrelay.local.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.leadrelay.local.part.StackFailure;

/**
 * Begins something at fixed times, whether or not what began before is done, as independent callers
 * would.
 */
public final class OpenLoop {
  private static final long SECOND = 1_000_000_000L;

  private OpenLoop() {}

  /** One thing; thrown exceptions end the measurement. */
  public interface Work {

    /**
     * Does it.
     *
     * @param due the nanosecond of {@link System#nanoTime} at which it was to begin
     */
    void begin(long due) throws Exception;
  }

  /** Begins so many a second for a time, and returns when all are done. */
  public static void run(Work work, int aSecond, Duration time) {
    var running = new ArrayList<Future<?>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      long count = time.toNanos() * aSecond / SECOND;
      for (long n = 0; n < count; n++) {
        long due = start + n * SECOND / aSecond;
        awaitNanos(due);
        running.add(
            threads.submit(() -> {
              work.begin(due);
              return null;
            }));
      }
      for (var each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new StackFailure("The measurement failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted.", e);
    }
  }

  private static void awaitNanos(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
