package org.leadrelay.local.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.leadrelay.local.Stopwatch;
import org.leadrelay.local.part.StackFailure;

/** Workers that each do the next thing as soon as the last is done. */
public final class ClosedLoop {
  private ClosedLoop() {}

  /** Does one thing; thrown exceptions end the measurement. */
  public interface Work {
    void once() throws Exception;
  }

  /**
   * Has all workers work at once for a time, each at least once.
   *
   * @return how many things were done in a second
   */
  public static double rate(List<? extends Work> workers, Duration time) {
    try (var threads = Executors.newFixedThreadPool(workers.size())) {
      var watch = new Stopwatch();
      var tasks = workers.stream().map(worker -> count(worker, watch, time)).toList();
      long done = 0;
      for (Future<Long> each : threads.invokeAll(tasks)) {
        done += each.get();
      }
      return done * 1e9 / watch.elapsed().toNanos();
    } catch (ExecutionException e) {
      throw new StackFailure("The measurement failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted.", e);
    }
  }

  private static Callable<Long> count(Work worker, Stopwatch watch, Duration time) {
    return () -> {
      long done = 0;
      do {
        worker.once();
        done++;
      } while (watch.elapsed().compareTo(time) < 0);
      return done;
    };
  }
}
