package org.leadrelay.handoff.dispatch;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why an item was not sent, as a call for it alone would have been refused.
 *
 * @param code the problem's
 * @param faults what is malformed in it
 * @param handoff the active one that is in the way
 */
public record Rejection(String code, List<Fault> faults, @Nullable UUID handoff) {

  /** One fault: where in the item, and what; it repeats no value. */
  public record Fault(String pointer, String code, String zh, String en) {}

  public Rejection {
    faults = List.copyOf(faults);
  }

  /** A refusal that says no more than its code. */
  public static Rejection of(String code) {
    return new Rejection(code, List.of(), null);
  }
}
