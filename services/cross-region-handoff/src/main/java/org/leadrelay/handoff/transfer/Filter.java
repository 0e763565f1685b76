package org.leadrelay.handoff.transfer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Urgency;

/**
 * What a list is narrowed to; null narrows nothing.
 *
 * @param overdue whether a clock has run out
 * @param now the moment that overdue is judged at
 */
public record Filter(
    @Nullable Box box,
    @Nullable State state,
    @Nullable Urgency urgency,
    @Nullable Boolean overdue,
    Instant now) {

  /** Which part of its mail a bureau looks at. */
  public enum Box {
    /** I am the current destination or the holder. */
    INBOX,
    /** I am the origin. */
    OUTBOX,
    /** A descendant is one of these and I am not. */
    BELOW
  }
}
