package org.leadrelay.handoff.transfer;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * The holder asks for more time (延期).
 *
 * @param until when it would conclude
 * @param decision null while it is pending
 */
public record Extension(
    Jurisdiction by, Instant at, Instant until, String text, @Nullable Decided decision) {

  private static final Duration PATIENCE = Duration.ofHours(24);

  /** What became of the asking. */
  public enum Answer {
    GRANTED,
    REFUSED,
    /** Nobody answered for a day, or the work went on without it. */
    LAPSED
  }

  /**
   * The end of an asking.
   *
   * @param by who decided; null when it lapsed
   */
  public record Decided(
      Answer answer, @Nullable Jurisdiction by, Instant at, @Nullable String text) {}

  boolean pending() {
    return decision == null;
  }

  boolean granted() {
    return decision != null && decision.answer() == Answer.GRANTED;
  }

  /** When it lapses if nobody decides. */
  Instant lapsesAt() {
    return at.plus(PATIENCE);
  }

  Extension decided(Decided what) {
    return new Extension(by, at, until, text, what);
  }
}
