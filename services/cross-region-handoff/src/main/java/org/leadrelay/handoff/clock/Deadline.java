package org.leadrelay.handoff.clock;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a handoff: something must be done by a moment.
 *
 * @param from when it began to run; moves on with every pause
 * @param time how long it may take in time that counts; null where a date was set by hand
 * @param said how far its holder has been warned
 * @param stoppedAt when it was done, or when nothing was left to do; null while the clock is open
 * @param pausedAt since when it does not run, though it is open
 */
public record Deadline(
    Kind kind,
    Instant from,
    @Nullable Duration time,
    Instant dueAt,
    Warning said,
    @Nullable Instant stoppedAt,
    @Nullable Instant pausedAt) {

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
    PAUSED,
    STOPPED
  }

  /** What its holder has heard: nothing, that most of the time is over, that it is overdue. */
  public enum Warning {
    NONE,
    REMINDED,
    OVERDUE
  }

  /** Clocks that were written before there were warnings have neither a beginning nor one. */
  public Deadline {
    from = requireNonNullElse(from, dueAt);
    said = requireNonNullElse(said, Warning.NONE);
  }

  static Deadline started(Kind kind, Instant from, Duration time, Instant dueAt) {
    return new Deadline(kind, from, time, dueAt, Warning.NONE, null, null);
  }

  /** Whether what it waits for has not been done. */
  public boolean open() {
    return stoppedAt == null;
  }

  public boolean running() {
    return open() && pausedAt == null;
  }

  public State stateAt(Instant now) {
    if (!open()) {
      return State.STOPPED;
    }
    if (pausedAt != null) {
      return State.PAUSED;
    }
    return dueAt.isAfter(now) ? State.RUNNING : State.OVERDUE;
  }

  public Deadline stopped(Instant at) {
    return open() ? new Deadline(kind, from, time, dueAt, said, at, null) : this;
  }

  public Deadline paused(Instant at) {
    return running() ? new Deadline(kind, from, time, dueAt, said, null, at) : this;
  }

  public Deadline warned(Warning heard) {
    return new Deadline(kind, from, time, dueAt, heard, stoppedAt, pausedAt);
  }

  /** It ends at a date that somebody set, never earlier than before; its warnings begin anew. */
  public Deadline until(Instant date) {
    return open() && date.isAfter(dueAt)
        ? new Deadline(kind, from, null, date, Warning.NONE, null, pausedAt)
        : this;
  }

  Deadline moved(Instant newFrom, Instant newDueAt) {
    return new Deadline(kind, newFrom, time, newDueAt, said, stoppedAt, null);
  }
}
