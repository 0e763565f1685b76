package org.leadrelay.local.drill;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.leadrelay.local.Stopwatch;
import org.leadrelay.local.drill.load.Load.Work;
import org.leadrelay.local.drill.victim.Victim;
import org.leadrelay.local.drill.victim.Wheel;
import org.leadrelay.local.part.StackFailure;

/**
 * Some work, and an accident in the middle of it.
 *
 * @param after so many answers the accident happens
 * @param delayNanos and so much later, to meet every point of a request
 */
record Round(Victim victim, Work work, int after, long delayNanos) {
  private static final long MOST_DELAY = 25_000_000L;
  private static final long PATIENCE_SECONDS = 120;

  /** Draws everything that is left to chance. */
  static Round draw(Exercise exercise, Wheel wheel, RandomGenerator random) {
    var victim = wheel.spin(random);
    var work = exercise.load().draw(random);
    int after = random.nextInt(1, Math.max(2, work.answers() * 3 / 4));
    return new Round(victim, work, after, random.nextLong(MOST_DELAY));
  }

  /** Plays it; when it returns, the work is done and all is up again. */
  RoundReport play() throws InterruptedException {
    var watch = new Stopwatch();
    victim.prepare();
    var answered = new AtomicInteger();
    var reached = new CountDownLatch(after);
    try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = thread.submit(() -> work(answered, reached));
      if (!reached.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new StackFailure("The service did not give %d answers in time.".formatted(after));
      }
      LockSupport.parkNanos(delayNanos);
      int struckAfter = answered.get();
      victim.strike();
      var away = new Stopwatch();
      victim.recover();
      var back = away.elapsed();
      end(running);
      victim.tidy();
      return new RoundReport(victim.name(), struckAfter, answered.get(), back, watch.elapsed());
    }
  }

  private Void work(AtomicInteger answered, CountDownLatch reached) throws InterruptedException {
    try {
      work.run(() -> {
        answered.incrementAndGet();
        reached.countDown();
      });
    } finally {
      while (reached.getCount() > 0) {
        reached.countDown();
      }
    }
    return null;
  }

  private static void end(Future<Void> running) throws InterruptedException {
    try {
      running.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    }
  }
}
