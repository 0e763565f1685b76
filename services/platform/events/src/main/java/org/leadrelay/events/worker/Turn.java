package org.leadrelay.events.worker;

import java.time.Duration;

/** One round of a {@link Worker}. */
@FunctionalInterface
public interface Turn {

  /**
   * Does what there is to do.
   *
   * @return how long to rest unless woken; zero when there is more to do
   */
  Duration take() throws Exception;

  /**
   * The least time from the beginning of a turn to the next one that a wake brings. What comes
   * often is then done several at a time; what comes alone does not wait.
   */
  default Duration pace() {
    return Duration.ZERO;
  }

  /** Lets go of what it holds, on the worker's thread after the last turn. */
  default void end() {}
}
