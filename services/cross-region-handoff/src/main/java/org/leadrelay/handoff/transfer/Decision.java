package org.leadrelay.handoff.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to move a handoff: the handoff as it is now, or why not. */
public sealed interface Decision {

  record Accepted(Handoff handoff) implements Decision {}

  /**
   * The move is not made.
   *
   * @param handoff as it stands, where the caller may know
   * @param other the active handoff that is in the way of HANDOFF_ACTIVE
   */
  record Refused(Refusal refusal, @Nullable Handoff handoff, @Nullable UUID other)
      implements Decision {

    static Refused because(Refusal refusal, Handoff handoff) {
      return new Refused(refusal, handoff, null);
    }

    static Refused because(Refusal refusal) {
      return new Refused(refusal, null, null);
    }
  }
}
