package org.leadrelay.handoff.transfer;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * A handoff on which nobody can work for a while: its clocks stand still.
 *
 * @param until when it goes on by itself
 */
public record Pause(
    Reason reason, Jurisdiction by, Instant at, Instant until, @Nullable String text) {

  /** Why; each has a longest time. */
  public enum Reason {
    WAITING_FOR_EVIDENCE(10),
    WAITING_FOR_PARTNER(7),
    SUSPECT_ABROAD(90),
    FORCE_MAJEURE(30);

    private final Duration longest;

    Reason(int days) {
      this.longest = Duration.ofDays(days);
    }

    /** How long a handoff rests for this reason at most. */
    public Duration longest() {
      return longest;
    }
  }
}
