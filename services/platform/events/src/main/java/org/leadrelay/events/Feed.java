package org.leadrelay.events;

import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * The events of this service in the order of their positions.
 *
 * <p>A position is given after the commit, so a reader that goes on from the cursor it was given
 * never misses an event, however late its transaction committed, and within one epoch never gets
 * one twice. After a restore or a failover that lost commits, an older cursor goes back as far as
 * the histories agree: it may repeat, it never skips.
 */
public interface Feed {

  /**
   * The entries for one reader behind a cursor.
   *
   * @param limit at most so many entries, 1 or more
   */
  FeedPage read(Jurisdiction reader, FeedScope scope, FeedCursor after, int limit);

  /**
   * The events behind a cursor, once each with all who may see them: one query per wake-up serves
   * every open stream of a replica.
   *
   * @param limit at most so many events, 1 or more
   */
  FeedBatch since(FeedCursor after, int limit);

  /** In front of the oldest event that is kept. */
  FeedCursor oldest();

  /** Behind the newest event. */
  FeedCursor now();

  /**
   * Calls the listener whenever there may be new entries: soon after an event got its position on
   * any replica, and sometimes without need. The listener runs on the thread that watches the
   * database, so it must only wake others.
   *
   * @return ends the calls when closed
   */
  Registration onAdvance(Runnable listener);

  /** Ends something that was begun; closing twice does no harm. */
  @FunctionalInterface
  interface Registration extends AutoCloseable {
    @Override
    void close();
  }
}
