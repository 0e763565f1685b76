package org.leadrelay.local.part;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * One process of the stack. Starting a part that runs changes nothing; a part that was killed is
 * started again over the data it left.
 */
public sealed interface Part permits PostgresPart, KafkaPart, KeycloakPart, ServicePart {
  Duration LOOK_AGAIN = Duration.ofMillis(100);

  /** What people call it. */
  String title();

  /** Where it is reached. */
  String address();

  /** Every port it listens on. */
  List<Integer> ports();

  Daemon daemon();

  /** The program to start, after everything that a first start needs is in place. */
  Launch launch();

  /** Whether it answers its users now. */
  boolean answers();

  /** What is made inside it once it answers; repeating that changes nothing. */
  default void settle() {}

  /** How long a start may take on a slow machine. */
  default Duration patience() {
    return Duration.ofMinutes(3);
  }

  /** Starts the process if it does not run, and returns when it is ready for use. */
  default void start() {
    if (!daemon().alive()) {
      daemon().start(launch());
    }
    long deadline = System.nanoTime() + patience().toNanos();
    while (!answers()) {
      if (!daemon().alive()) {
        throw new StackFailure(title() + " ended while it started: see " + daemon().log() + ".");
      }
      if (System.nanoTime() > deadline) {
        throw new StackFailure(
            "%s was not ready within %d s: see %s."
                .formatted(title(), patience().toSeconds(), daemon().log()));
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
    settle();
  }

  /** Ends the process in order; returns when it has ended. */
  default void stop() {
    daemon().stop(Duration.ofSeconds(25));
  }

  /** Ends the process as a lost machine would. */
  default void kill() {
    daemon().kill();
  }

  /** Halts the process where it stands, as a frozen machine would, until {@link #resume}. */
  default void pause() {
    daemon().pause();
  }

  /** Lets a halted process go on. */
  default void resume() {
    daemon().resume();
  }
}
