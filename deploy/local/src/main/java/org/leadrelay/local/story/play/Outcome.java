package org.leadrelay.local.story.play;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of a step.
 *
 * @param detail in one line
 * @param met whether a limit that the step is about was kept
 * @param state in which the handoff is now, where the step moved it
 * @param seen after which time the other side saw it
 * @param took the step's time, where it is not simply the time that the step ran
 */
public record Outcome(
    String detail,
    boolean met,
    Optional<String> state,
    Optional<Duration> seen,
    Optional<Duration> took) {

  public static Outcome of(String detail) {
    return new Outcome(detail, true, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A measurement that kept its limit, or did not: that is shown, and the story goes on. */
  public static Outcome measured(String detail, boolean met) {
    return new Outcome(detail, met, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Outcome state(String now) {
    return new Outcome(detail, met, Optional.of(now), seen, took);
  }

  public Outcome seenAfter(Duration time) {
    return new Outcome(detail, met, state, Optional.of(time), took);
  }

  public Outcome tookInstead(Duration time) {
    return new Outcome(detail, met, state, seen, Optional.of(time));
  }
}
