package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.Map;
import org.leadrelay.handoff.clock.Urgency;

/** The design's table of times, reckoned in closed form over weeks without holidays. */
final class ModelClocks {

  private static final long WEEK = 7 * 86_400;
  private static final long WORKING_WEEK = 5 * 86_400;

  /** Midnight in Shanghai before the first Monday of the epoch. */
  private static final long FIRST_MONDAY = Instant.parse("1970-01-04T16:00:00Z").getEpochSecond();

  /** Minutes to sign for, to the first feedback, to the conclusion. */
  private static final Map<Urgency, int[]> MINUTES =
      Map.of(
          Urgency.FLASH, new int[] {30, 240, 1_440},
          Urgency.URGENT, new int[] {120, 1_440, 4_320},
          Urgency.PRIORITY, new int[] {480, 4_320, 10_080},
          Urgency.ROUTINE, new int[] {1_440, 10_080, 21_600});

  private ModelClocks() {}

  static Instant due(String kind, String urgency, Instant from) {
    var row = MINUTES.get(Urgency.valueOf(urgency));
    if (row == null) {
      throw new IllegalArgumentException(urgency);
    }
    var minutes =
        switch (kind) {
          case "SIGN_FOR" -> row[0];
          case "FIRST_FEEDBACK" -> row[1];
          case "FINAL" -> row[2];
          case "RETURNED", "DISPUTED" -> Math.max(row[0], 240);
          default -> throw new IllegalArgumentException(kind);
        };
    return urgency.equals("PRIORITY") || urgency.equals("ROUTINE")
        ? workingDays(from, minutes * 60L)
        : from.plusSeconds(minutes * 60L);
  }

  static Instant workingDays(Instant from, long seconds) {
    var sinceMonday = from.getEpochSecond() - FIRST_MONDAY;
    var worked =
        Math.floorDiv(sinceMonday, WEEK) * WORKING_WEEK
            + Math.min(Math.floorMod(sinceMonday, WEEK), WORKING_WEEK)
            + seconds;
    // A time that ends with the week ends on its Friday, not on the Monday after it.
    var week = Math.floorDiv(worked - 1, WORKING_WEEK);
    return Instant.ofEpochSecond(FIRST_MONDAY + week * WEEK + (worked - week * WORKING_WEEK));
  }
}
