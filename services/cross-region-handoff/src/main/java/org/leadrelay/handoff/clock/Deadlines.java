package org.leadrelay.handoff.clock;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * How long each step may take. The table is a default of this suite, not law; its classes follow
 * the urgency of telegrams (党政机关公文处理工作条例).
 *
 * @param limits for every urgency
 */
public record Deadlines(Map<Urgency, Limits> limits, WorkingCalendar calendar) {

  private static final Duration SHORTEST_DECISION = Duration.ofHours(4);

  /**
   * The limits of one urgency.
   *
   * @param finalReport time to the conclusion
   * @param workingDaysOnly whether weekends and holidays do not count
   */
  public record Limits(
      Duration signFor, Duration firstFeedback, Duration finalReport, boolean workingDaysOnly) {}

  /** The suite's own table over the given calendar. */
  public static Deadlines standard(WorkingCalendar calendar) {
    return new Deadlines(
        Map.of(
            Urgency.FLASH, limits(Duration.ofMinutes(30), 4, 24, false),
            Urgency.URGENT, limits(Duration.ofHours(2), 24, 3 * 24, false),
            Urgency.PRIORITY, limits(Duration.ofHours(8), 3 * 24, 7 * 24, true),
            Urgency.ROUTINE, limits(Duration.ofDays(1), 7 * 24, 15 * 24, true)),
        calendar);
  }

  public Deadlines {
    limits = Map.copyOf(limits);
    if (!limits.keySet().equals(java.util.EnumSet.allOf(Urgency.class))) {
      throw new IllegalArgumentException("every urgency needs its limits");
    }
  }

  /** A clock of that kind that starts running at {@code from}. */
  public Deadline start(Deadline.Kind kind, Urgency urgency, Instant from) {
    var row = requireNonNull(limits.get(urgency));
    var time =
        switch (kind) {
          case SIGN_FOR -> row.signFor();
          case FIRST_FEEDBACK -> row.firstFeedback();
          case FINAL -> row.finalReport();
          case RETURNED, DISPUTED ->
              row.signFor().compareTo(SHORTEST_DECISION) < 0 ? SHORTEST_DECISION : row.signFor();
        };
    var due = row.workingDaysOnly() ? calendar.plus(from, time) : from.plus(time);
    return new Deadline(kind, due, null);
  }

  private static Limits limits(Duration signFor, int feedbackHours, int finalHours, boolean days) {
    return new Limits(signFor, Duration.ofHours(feedbackHours), Duration.ofHours(finalHours), days);
  }
}
