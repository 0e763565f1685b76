package org.leadrelay.precursor.alarm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people did with an alarm.
 *
 * @param note why it was resolved so; may hold personal values
 * @param occurrences when it was seen again, the last {@link #KEPT} times, oldest first
 */
public record Handling(
    @Nullable Act acknowledged,
    @Nullable Act resolved,
    @Nullable Cause cause,
    @Nullable String note,
    List<Instant> occurrences) {

  /** How many occurrences are kept. */
  public static final int KEPT = 50;

  public Handling {
    occurrences = List.copyOf(occurrences);
  }

  /**
   * Who did it and when.
   *
   * @param unit six digits of a bureau, or SYSTEM
   * @param subject the officer, as the token names it
   */
  public record Act(String unit, String subject, Instant at) {}

  static Handling begun(Instant seenAt) {
    return new Handling(null, null, null, null, List.of(seenAt));
  }

  Handling seenAgain(Instant at) {
    var times = new ArrayList<>(occurrences);
    times.add(at);
    var kept = times.subList(Math.max(0, times.size() - KEPT), times.size());
    return new Handling(acknowledged, resolved, cause, note, kept);
  }

  Handling acknowledgedBy(Act act) {
    return new Handling(act, resolved, cause, note, occurrences);
  }

  Handling resolvedBy(Act act, Cause as, @Nullable String why) {
    return new Handling(acknowledged, act, as, why, occurrences);
  }
}
