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

  /** Working days after which an origin that says nothing is content with the outcome. */
  private static final Duration SILENCE = Duration.ofDays(7);

  private static final Duration SHORTEST_GRACE = Duration.ofMinutes(15);
  private static final int GRACE_QUARTERS = 4;
  private static final int REMINDER_PERCENT = 80;

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
    return Deadline.started(kind, from, time, after(urgency, from, time));
  }

  /** When most of its time is over: 80 %. */
  public Instant reminderOf(Deadline clock, Urgency urgency) {
    var most = length(clock, urgency).multipliedBy(REMINDER_PERCENT).dividedBy(100);
    return after(urgency, clock.from(), most);
  }

  /** When ownership climbs: a quarter of its time after it was due, at least 15 minutes. */
  public Instant graceEndOf(Deadline clock, Urgency urgency) {
    var quarter = length(clock, urgency).dividedBy(GRACE_QUARTERS);
    var grace = quarter.compareTo(SHORTEST_GRACE) < 0 ? SHORTEST_GRACE : quarter;
    return after(urgency, clock.dueAt(), grace);
  }

  /** A clock that goes on after a pause: as much time is left, or over, as was then. */
  public Deadline resumed(Deadline clock, Urgency urgency, Instant at) {
    var pausedAt = clock.pausedAt();
    if (pausedAt == null) {
      return clock;
    }
    var begun = after(urgency, at, between(urgency, pausedAt, clock.from()));
    return clock.moved(begun, after(urgency, at, between(urgency, pausedAt, clock.dueAt())));
  }

  /** The same clock under the calendar as it is now; a date that somebody set stays. */
  public Deadline rescheduled(Deadline clock, Urgency urgency) {
    var time = clock.time();
    return time == null || !clock.running()
        ? clock
        : clock.moved(clock.from(), after(urgency, clock.from(), time));
  }

  /** When an outcome that nobody answered is taken as accepted: seven working days. */
  public Instant silenceOver(Instant concludedAt) {
    return calendar.plus(concludedAt, SILENCE);
  }

  private Duration length(Deadline clock, Urgency urgency) {
    var time = clock.time();
    return time == null ? between(urgency, clock.from(), clock.dueAt()) : time;
  }

  private Instant after(Urgency urgency, Instant from, Duration time) {
    return countsWorkingDays(urgency) ? calendar.plus(from, time) : from.plus(time);
  }

  private Duration between(Urgency urgency, Instant from, Instant to) {
    return countsWorkingDays(urgency) ? calendar.between(from, to) : Duration.between(from, to);
  }

  private boolean countsWorkingDays(Urgency urgency) {
    return requireNonNull(limits.get(urgency)).workingDaysOnly();
  }

  private static Limits limits(Duration signFor, int feedbackHours, int finalHours, boolean days) {
    return new Limits(signFor, Duration.ofHours(feedbackHours), Duration.ofHours(finalHours), days);
  }
}
