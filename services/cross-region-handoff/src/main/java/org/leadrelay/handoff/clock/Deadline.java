package org.leadrelay.handoff.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a handoff: something must be done by a moment.
 *
 * @param stoppedAt when it was done, or when nothing was left to do; null while the clock runs
 */
public record Deadline(Kind kind, Instant dueAt, @Nullable Instant stoppedAt) {

  /** What must be done in time. */
  public enum Kind {
    /** The destination signs for the handoff. */
    SIGN_FOR,
    /** The holder reports for the first time. */
    FIRST_FEEDBACK,
    /** The holder concludes. */
    FINAL,
    /** The origin decides what becomes of a handoff that came back. */
    RETURNED,
    /** The arbiter decides a dispute. */
    DISPUTED
  }

  /** How a clock stands at a moment. */
  public enum State {
    RUNNING,
    OVERDUE,
    STOPPED
  }

  public boolean running() {
    return stoppedAt == null;
  }

  public State stateAt(Instant now) {
    if (!running()) {
      return State.STOPPED;
    }
    return dueAt.isAfter(now) ? State.RUNNING : State.OVERDUE;
  }

  public Deadline stopped(Instant at) {
    return running() ? new Deadline(kind, dueAt, at) : this;
  }
}
