package org.leadrelay.events.worker;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Takes turns on a platform thread of its own until closed.
 *
 * <p>A turn that fails is taken again without end, after a rest that doubles up to ten seconds; the
 * log hears of the first failure and of the recovery, not of each attempt.
 */
public final class Worker implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Worker.class);
  private static final Duration FIRST_REST = Duration.ofMillis(250);
  private static final Duration LONGEST_REST = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final String name;
  private final Turn turn;
  private final Thread thread;
  private final Semaphore wakes = new Semaphore(0);
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicInteger failures = new AtomicInteger();

  /** A worker at rest; {@link #start()} begins. */
  public Worker(String name, Turn turn) {
    this.name = name;
    this.turn = turn;
    this.thread = Thread.ofPlatform().name("leadrelay-" + name).daemon().unstarted(this::work);
  }

  /** A worker that has begun. */
  public static Worker started(String name, Turn turn) {
    return new Worker(name, turn).start();
  }

  /** Begins; only once. */
  public Worker start() {
    thread.start();
    return this;
  }

  /** Ends a rest between turns early; a rest after a failure is kept. Never blocks. */
  public void wake() {
    wakes.release();
  }

  /** Whether the last turn went well and the next will come. */
  public boolean healthy() {
    return thread.isAlive() && failures.get() == 0;
  }

  /** What the worker is called in the log and in health answers. */
  public String name() {
    return name;
  }

  /** Ends after the turn under way; one that takes too long is interrupted. */
  @Override
  public void close() {
    closing.countDown();
    wakes.release();
    if (thread.getState() == Thread.State.NEW) {
      return;
    }
    try {
      if (!thread.join(PATIENCE)) {
        thread.interrupt();
        thread.join(PATIENCE);
      }
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    try {
      while (closing.getCount() > 0) {
        takeTurn();
      }
    } catch (InterruptedException e) {
      LOG.debugf("%s was interrupted", name);
    } finally {
      letGo();
    }
  }

  /* What cannot be given back now, as the database or the broker is away, runs out by itself. */
  private void letGo() {
    try {
      turn.end();
    } catch (RuntimeException e) {
      LOG.debugf(e, "%s could not let go of what it holds", name);
    }
  }

  private void takeTurn() throws InterruptedException {
    try {
      long begun = System.nanoTime();
      var rest = turn.take();
      int failed = failures.getAndSet(0);
      if (failed > 0) {
        LOG.infof("%s works again after %d failures", name, failed);
      }
      if (rest.isPositive() && wakes.tryAcquire(rest.toNanos(), TimeUnit.NANOSECONDS)) {
        awaitClosing(turn.pace().toNanos() - (System.nanoTime() - begun));
        wakes.drainPermits();
      }
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      restAfter(e);
    }
  }

  private void restAfter(Exception fault) throws InterruptedException {
    int before = failures.getAndIncrement();
    LOG.logf(
        before == 0 ? Logger.Level.WARN : Logger.Level.DEBUG,
        "%s failed, goes on trying: %s",
        name,
        fault);
    LOG.debugf(fault, "%s failed", name);
    var rest = FIRST_REST.multipliedBy(1L << Math.min(before, 10));
    awaitClosing((rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST).toNanos());
  }

  /* Nothing but the end of the worker shortens this. */
  private void awaitClosing(long nanos) throws InterruptedException {
    if (closing.await(nanos, TimeUnit.NANOSECONDS)) {
      LOG.debugf("%s ends", name);
    }
  }
}
