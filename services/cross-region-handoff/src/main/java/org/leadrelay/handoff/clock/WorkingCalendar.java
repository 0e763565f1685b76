package org.leadrelay.handoff.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

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

  public boolean isWorkingDay(LocalDate day) {
    if (makeUpDays.contains(day)) {
      return true;
    }
    var weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
  }

  /** The moment when {@code time} of working days has passed since {@code from}. */
  public Instant plus(Instant from, Duration time) {
    var at = from;
    var left = time;
    while (true) {
      var day = at.atZone(zone).toLocalDate();
      var endOfDay = day.plusDays(1).atStartOfDay(zone).toInstant();
      if (isWorkingDay(day)) {
        var restOfDay = Duration.between(at, endOfDay);
        if (left.compareTo(restOfDay) <= 0) {
          return at.plus(left);
        }
        left = left.minus(restOfDay);
      }
      at = endOfDay;
    }
  }
}
