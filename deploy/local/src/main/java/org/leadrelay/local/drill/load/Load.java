package org.leadrelay.local.drill.load;

import java.util.random.RandomGenerator;

/** A kind of work for the rounds of a drill. */
public interface Load {

  /**
   * The work of one round. All of it is drawn now, so that the same random numbers give the same
   * work however the round goes.
   */
  Work draw(RandomGenerator random);

  /** The work of one round, drawn and not yet begun. */
  interface Work {

    /** So many answers are expected. */
    int answers();

    /**
     * Does it, honestly: what was not answered is tried again until it is.
     *
     * @param answered is run at every answer, from any thread
     * @throws RuntimeException when an honest client got an answer that it should never get
     */
    void run(Runnable answered) throws InterruptedException;
  }
}
