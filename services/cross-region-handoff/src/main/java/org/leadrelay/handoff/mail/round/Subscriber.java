package org.leadrelay.handoff.mail.round;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.leadrelay.events.FeedBatch.Addressed;
import org.leadrelay.events.FeedEntry;
import org.leadrelay.events.FeedScope;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * One reader that waits for mail on this replica. What the round brings is held for it up to a
 * bound; a reader that falls further behind loses it here and reads it from the database instead.
 */
public final class Subscriber {

  private static final int MOST_HELD = 256;

  private final Jurisdiction reader;
  private final FeedScope scope;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final Queue<FeedEntry> held = new ArrayDeque<>();
  private boolean behind = true;
  private boolean ended;

  Subscriber(Jurisdiction reader, FeedScope scope) {
    this.reader = reader;
    this.scope = scope;
  }

  /** Whose mail it is. */
  public Jurisdiction reader() {
    return reader;
  }

  void offer(Addressed mail) {
    if (!mail.concerns(reader, scope)) {
      return;
    }
    lock.lock();
    try {
      if (held.size() == MOST_HELD) {
        held.clear();
        behind = true;
      }
      held.add(new FeedEntry(mail.event(), mail.own().contains(reader)));
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** There may have been mail that was not offered. */
  void fallBehind() {
    lock.lock();
    try {
      behind = true;
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The replica goes away. */
  void end() {
    lock.lock();
    try {
      ended = true;
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Whether the replica asks its readers to come back to another one. */
  public boolean ended() {
    lock.lock();
    try {
      return ended;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Whether there may be mail that is not held here. Answering it clears it: the caller now reads
   * the feed until a page is not full.
   */
  public boolean mustCatchUp() {
    lock.lock();
    try {
      var was = behind;
      behind = false;
      return was;
    } finally {
      lock.unlock();
    }
  }

  /**
   * What has come, as soon as something has; empty when the time is over, the end has come, or
   * there is something to catch up with.
   */
  public List<FeedEntry> await(Duration atMost) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      var nanos = atMost.toNanos();
      while (held.isEmpty() && !behind && !ended && nanos > 0) {
        nanos = arrived.awaitNanos(nanos);
      }
      // What is held now stands behind what was lost; the reader finds both in the feed.
      if (behind) {
        return List.of();
      }
      var come = new ArrayList<>(held);
      held.clear();
      return come;
    } finally {
      lock.unlock();
    }
  }
}
