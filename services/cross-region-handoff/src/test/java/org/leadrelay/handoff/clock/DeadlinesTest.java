package org.leadrelay.handoff.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.handoff.clock.Deadline.Kind;
import org.leadrelay.handoff.clock.Deadlines.Limits;

class DeadlinesTest {

  /** Friday noon in Shanghai: twelve hours of the working week are left. */
  private static final Instant FRIDAY_NOON = Instant.parse("2026-11-27T04:00:00Z");

  private static final Duration WEEKEND = Duration.ofDays(2);

  private final Deadlines deadlines = Deadlines.standard(WorkingCalendar.WEEKENDS_ONLY);

  @ParameterizedTest
  @CsvSource({
    "FLASH,  SIGN_FOR,       PT30M", "FLASH,  FIRST_FEEDBACK, PT4H",
    "FLASH,  FINAL,          PT24H", "FLASH,  RETURNED,       PT4H",
    "URGENT, SIGN_FOR,       PT2H", "URGENT, FIRST_FEEDBACK, PT24H",
    "URGENT, FINAL,          P3D", "URGENT, RETURNED,       PT4H",
  })
  void flashAndUrgentRunByDayAndNight(Urgency urgency, Kind kind, Duration time) {
    assertThat(deadlines.start(kind, urgency, FRIDAY_NOON))
        .isEqualTo(Deadline.started(kind, FRIDAY_NOON, time, FRIDAY_NOON.plus(time)));
  }

  @ParameterizedTest
  @CsvSource({
    "PRIORITY, SIGN_FOR,       PT8H, 0", "PRIORITY, FIRST_FEEDBACK, P3D,  1",
    "PRIORITY, FINAL,          P7D,  2", "PRIORITY, RETURNED,       PT8H, 0",
    "ROUTINE,  SIGN_FOR,       P1D,  1", "ROUTINE,  FIRST_FEEDBACK, P7D,  2",
    "ROUTINE,  FINAL,          P15D, 3", "ROUTINE,  RETURNED,       P1D,  1",
  })
  void priorityAndRoutineRestOnWeekends(Urgency urgency, Kind kind, Duration time, int weekends) {
    assertThat(deadlines.start(kind, urgency, FRIDAY_NOON).dueAt())
        .isEqualTo(FRIDAY_NOON.plus(time).plus(WEEKEND.multipliedBy(weekends)));
  }

  @Test
  void anInstallationMaySetItsOwnTimes() {
    var limits = new EnumMap<>(deadlines.limits());
    limits.put(
        Urgency.FLASH,
        new Limits(Duration.ofHours(6), Duration.ofHours(7), Duration.ofHours(8), false));
    var own = new Deadlines(limits, WorkingCalendar.WEEKENDS_ONLY);

    assertThat(own.start(Kind.SIGN_FOR, Urgency.FLASH, FRIDAY_NOON).dueAt())
        .isEqualTo(FRIDAY_NOON.plus(Duration.ofHours(6)));
    assertThat(own.start(Kind.RETURNED, Urgency.FLASH, FRIDAY_NOON).dueAt())
        .isEqualTo(FRIDAY_NOON.plus(Duration.ofHours(6)));
  }

  @Test
  void everyUrgencyNeedsItsTimes() {
    var limits = new EnumMap<>(deadlines.limits());
    limits.remove(Urgency.ROUTINE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deadlines(limits, WorkingCalendar.WEEKENDS_ONLY));
  }
}
