package org.leadrelay.handoff.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days count: Monday to Friday without the public holidays, and the weekend days that the
 * State Council declares working days in exchange (调休). A working day counts with its 24 hours.
 *
 * @param zone where a day begins and ends
 * @param holidays weekdays that do not count
 * @param makeUpDays weekend days that count
 */
public record WorkingCalendar(ZoneId zone, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

  /** No public holidays are known: weekends alone are free. Times are those of Shanghai. */
  public static final WorkingCalendar WEEKENDS_ONLY =
      new WorkingCalendar(ZoneId.of("Asia/Shanghai"), Set.of(), Set.of());

  public WorkingCalendar {
    holidays = Set.copyOf(holidays);
    makeUpDays = Set.copyOf(makeUpDays);
  }

  /** Names the calendar: another zone or other days have another name. */
  public String name() {
    return String.join(" ", zone.getId(), sorted(holidays), sorted(makeUpDays));
  }

  public boolean isWorkingDay(LocalDate day) {
    if (makeUpDays.contains(day)) {
      return true;
    }
    var weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
  }

  /**
   * The moment when {@code time} of working days has passed since {@code from}; a negative time
   * leads to the moment from which as much has passed.
   */
  public Instant plus(Instant from, Duration time) {
    if (time.isZero()) {
      return from;
    }
    return time.isNegative() ? back(from, time.negated()) : forward(from, time);
  }

  /** The time of working days from one moment to another; negative if the other is earlier. */
  public Duration between(Instant from, Instant to) {
    if (to.isBefore(from)) {
      return between(to, from).negated();
    }
    var counted = Duration.ZERO;
    var at = from;
    while (at.isBefore(to)) {
      var end = endOfDay(at);
      var until = end.isBefore(to) ? end : to;
      counted = isWorkingDay(dayOf(at)) ? counted.plus(Duration.between(at, until)) : counted;
      at = until;
    }
    return counted;
  }

  private Instant forward(Instant from, Duration time) {
    var at = from;
    var left = time;
    while (true) {
      var end = endOfDay(at);
      if (isWorkingDay(dayOf(at))) {
        var restOfDay = Duration.between(at, end);
        if (left.compareTo(restOfDay) <= 0) {
          return at.plus(left);
        }
        left = left.minus(restOfDay);
      }
      at = end;
    }
  }

  private Instant back(Instant from, Duration time) {
    var at = from;
    var left = time;
    while (true) {
      var day = dayOf(at.minusNanos(1));
      var begin = day.atStartOfDay(zone).toInstant();
      if (isWorkingDay(day)) {
        var passedOfDay = Duration.between(begin, at);
        if (left.compareTo(passedOfDay) <= 0) {
          return at.minus(left);
        }
        left = left.minus(passedOfDay);
      }
      at = begin;
    }
  }

  private static String sorted(Set<LocalDate> days) {
    return new TreeSet<>(days).toString();
  }

  private LocalDate dayOf(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  private Instant endOfDay(Instant at) {
    return dayOf(at).plusDays(1).atStartOfDay(zone).toInstant();
  }
}
