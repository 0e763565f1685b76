package org.leadrelay.events.log;

/** Runs something once the transaction of this thread has committed. */
@FunctionalInterface
public interface AfterCommit {

  /**
   * For code outside a managed transaction: runs it at once, and the sequencer's poll does the
   * rest.
   */
  AfterCommit AT_ONCE = Runnable::run;

  /** The work must be quick and not fail. */
  void run(Runnable work);
}
