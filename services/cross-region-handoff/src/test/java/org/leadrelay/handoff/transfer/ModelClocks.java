package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.Map;
import org.leadrelay.handoff.clock.Urgency;

/** The design's table of times, reckoned in closed form over weeks without holidays. */
final class ModelClocks {

  private static final long MINUTE = 60_000;
  private static final long WEEK = 7 * 86_400_000L;
  private static final long WORKING_WEEK = 5 * 86_400_000L;

  /** Midnight in Shanghai before the first Monday of the epoch. */
  private static final long FIRST_MONDAY = Instant.parse("1970-01-04T16:00:00Z").toEpochMilli();

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
    return after(urgency, from, minutes * MINUTE);
  }

  /** So many milliseconds that count after, or before, a moment. */
  static Instant after(String urgency, Instant from, long millis) {
    return counts(urgency) ? workingDays(from, millis) : from.plusMillis(millis);
  }

  /** The milliseconds that count between two moments. */
  static long between(String urgency, Instant from, Instant to) {
    return counts(urgency) ? worked(to) - worked(from) : to.toEpochMilli() - from.toEpochMilli();
  }

  static Instant workingDays(Instant from, long millis) {
    if (millis == 0) {
      return from;
    }
    var worked = worked(from) + millis;
    // A time that ends with the week ends on its Friday, not on the Monday after it.
    var week = Math.floorDiv(millis > 0 ? worked - 1 : worked, WORKING_WEEK);
    return Instant.ofEpochMilli(FIRST_MONDAY + week * WEEK + (worked - week * WORKING_WEEK));
  }

  private static boolean counts(String urgency) {
    return urgency.equals("PRIORITY") || urgency.equals("ROUTINE");
  }

  private static long worked(Instant moment) {
    var sinceMonday = moment.toEpochMilli() - FIRST_MONDAY;
    return Math.floorDiv(sinceMonday, WEEK) * WORKING_WEEK
        + Math.min(Math.floorMod(sinceMonday, WEEK), WORKING_WEEK);
  }
}
