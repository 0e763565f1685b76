package org.leadrelay.handoff.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  /** Thursday and Friday are free in exchange for the Saturday of the week before. */
  private static final WorkingCalendar EXCHANGED =
      new WorkingCalendar(
          SHANGHAI, Set.of(MONDAY.plusDays(3), MONDAY.plusDays(4)), Set.of(MONDAY.minusDays(2)));

  @Test
  void mondayToFridayAreWorkingDays() {
    for (var day = 0; day < 7; day++) {
      assertThat(WorkingCalendar.WEEKENDS_ONLY.isWorkingDay(MONDAY.plusDays(day)))
          .isEqualTo(day < 5);
    }
  }

  @Test
  void aHolidayIsNoneAndAMakeUpDayIsOne() {
    assertThat(EXCHANGED.isWorkingDay(MONDAY.plusDays(2))).isTrue();
    assertThat(EXCHANGED.isWorkingDay(MONDAY.plusDays(3))).isFalse();
    assertThat(EXCHANGED.isWorkingDay(MONDAY.minusDays(2))).isTrue();
    assertThat(EXCHANGED.isWorkingDay(MONDAY.minusDays(1))).isFalse();
  }

  @Test
  void aWorkingDayCountsWithItsTwentyFourHours() {
    assertThat(WorkingCalendar.WEEKENDS_ONLY.plus(at(MONDAY, 9), Duration.ofDays(1)))
        .isEqualTo(at(MONDAY.plusDays(1), 9));
  }

  @Test
  void theWeekendDoesNotCount() {
    var friday = MONDAY.plusDays(4);

    assertThat(WorkingCalendar.WEEKENDS_ONLY.plus(at(friday, 20), Duration.ofHours(8)))
        .isEqualTo(at(friday.plusDays(3), 4));
  }

  @Test
  void aTimeThatEndsWithFridayEndsThen() {
    var friday = MONDAY.plusDays(4);

    assertThat(WorkingCalendar.WEEKENDS_ONLY.plus(at(friday, 16), Duration.ofHours(8)))
        .isEqualTo(at(friday.plusDays(1), 0));
  }

  @Test
  void whatBeginsOnAFreeDayBeginsToCountOnTheNextWorkingDay() {
    assertThat(WorkingCalendar.WEEKENDS_ONLY.plus(at(MONDAY.minusDays(2), 15), Duration.ofHours(8)))
        .isEqualTo(at(MONDAY, 8));
  }

  @Test
  void holidaysDoNotCountAndMakeUpDaysDo() {
    assertThat(EXCHANGED.plus(at(MONDAY.plusDays(2), 20), Duration.ofHours(8)))
        .isEqualTo(at(MONDAY.plusDays(7), 4));
    assertThat(EXCHANGED.plus(at(MONDAY.minusDays(3), 20), Duration.ofHours(8)))
        .isEqualTo(at(MONDAY.minusDays(2), 4));
  }

  @Test
  void daysBeginAndEndInShanghai() {
    var saturdayInShanghai = Instant.parse("2026-11-27T16:00:00Z");
    var mondayInShanghai = Instant.parse("2026-11-29T16:30:00Z");

    assertThat(WorkingCalendar.WEEKENDS_ONLY.plus(saturdayInShanghai, Duration.ofHours(1)))
        .isEqualTo(Instant.parse("2026-11-29T17:00:00Z"));
    assertThat(WorkingCalendar.WEEKENDS_ONLY.plus(mondayInShanghai, Duration.ofHours(1)))
        .isEqualTo(Instant.parse("2026-11-29T17:30:00Z"));
  }

  @Property
  void exactlyTheWorkingTimeHasPassed(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll("times") Duration time) {
    assertThat(worked(calendar, from, calendar.plus(from, time))).isEqualTo(time);
  }

  @Property
  void nothingEndsOnAFreeDay(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll("times") Duration time) {
    var lastMoment = calendar.plus(from, time).minusNanos(1);

    assertThat(calendar.isWorkingDay(lastMoment.atZone(SHANGHAI).toLocalDate())).isTrue();
  }

  @Property
  void moreTimeNeverEndsEarlierAndALaterBeginningNeitherDoes(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll("times") Duration time,
      @ForAll("times") Duration more) {
    var end = calendar.plus(from, time);

    assertThat(calendar.plus(from, time.plus(more))).isAfter(end);
    assertThat(calendar.plus(from.plus(more), time)).isAfterOrEqualTo(end);
    assertThat(end).isAfterOrEqualTo(from.plus(time));
  }

  @Property
  void twoTimesAfterEachOtherAreTheirSum(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll("times") Duration time,
      @ForAll("times") Duration more) {
    assertThat(calendar.plus(calendar.plus(from, time), more))
        .isEqualTo(calendar.plus(from, time.plus(more)));
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    var days = Arbitraries.integers().between(0, 60).map(MONDAY::plusDays);
    return Combinators.combine(days.set().ofMaxSize(12), days.set().ofMaxSize(4))
        .as((holidays, candidates) -> {
          var makeUpDays = new HashSet<>(candidates);
          makeUpDays.removeIf(WorkingCalendar.WEEKENDS_ONLY::isWorkingDay);
          return new WorkingCalendar(SHANGHAI, holidays, makeUpDays);
        });
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs().between(0, 40 * 86_400L).map(at(MONDAY, 0)::plusSeconds);
  }

  @Provide
  Arbitrary<Duration> times() {
    return Arbitraries.longs().between(1, 20 * 86_400L).map(Duration::ofSeconds);
  }

  /** The working time between two moments, day by day. */
  private static Duration worked(WorkingCalendar calendar, Instant from, Instant to) {
    var worked = Duration.ZERO;
    var last = to.atZone(SHANGHAI).toLocalDate();
    for (var day = from.atZone(SHANGHAI).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
      if (calendar.isWorkingDay(day)) {
        var begin = later(from, at(day, 0));
        var end = earlier(to, at(day.plusDays(1), 0));
        worked = worked.plus(Duration.between(begin, end));
      }
    }
    return worked;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant at(LocalDate day, int hour) {
    return LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), hour, 0)
        .atZone(SHANGHAI)
        .toInstant();
  }
}
