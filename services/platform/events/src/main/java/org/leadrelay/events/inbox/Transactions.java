package org.leadrelay.events.inbox;

import java.util.concurrent.Callable;

/**
 * Runs work in a new transaction of this thread, which code that only asks for a connection joins.
 */
public interface Transactions {

  /** Commits when the work returns; rolls back and throws on when it throws. */
  <T> T inTransaction(Callable<T> work);

  /** The same for work without a result. */
  default void run(Runnable work) {
    inTransaction(() -> {
      work.run();
      return Boolean.TRUE;
    });
  }
}
