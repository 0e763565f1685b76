package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.clock.Deadline.Kind;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.handoff.clock.WorkingCalendar;

/** The holidays are published, or changed, while clocks run. The story begins on a Monday. */
class CalendarTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final WorkingCalendar TUESDAY_IS_FREE =
      new WorkingCalendar(
          WorkingCalendar.WEEKENDS_ONLY.zone(), Set.of(LocalDate.of(2026, 11, 24)), Set.of());

  private final Kept kept = new Kept();

  @Test
  void aRunningClockEndsByTheNewCalendarAndBothSidesHearOfIt() {
    var story = Story.sent(Urgency.ROUTINE);
    var due = story.clock(Kind.SIGN_FOR).dueAt();

    story.office.follow(TUESDAY_IS_FREE, kept);

    assertThat(story.clock(Kind.SIGN_FOR).dueAt()).isEqualTo(due.plus(DAY));
    assertThat(story.now().version()).isEqualTo(1);
    var told = story.office.records.factsOf(story.id).getLast();
    assertThat(told.type()).isEqualTo("org.leadrelay.handoff.rescheduled.v1");
    assertThat(told.own()).contains(Story.ORIGIN.bureau(), DESTINATION.bureau());
  }

  @Test
  void itIsDoneOnce() {
    var story = Story.sent(Urgency.ROUTINE);

    assertThat(story.office.follow(TUESDAY_IS_FREE, kept)).isEqualTo(1);
    assertThat(story.office.follow(TUESDAY_IS_FREE, kept)).isZero();
    assertThat(story.office.follow(WorkingCalendar.WEEKENDS_ONLY, kept)).isEqualTo(1);
    assertThat(story.office.records.factsOf(story.id)).hasSize(3);
  }

  @Test
  void clocksThatRunByDayAndNightAndDatesSetByHandStay() {
    var urgent = Story.sent(Urgency.URGENT);
    var byHand =
        Story.sent(Urgency.ROUTINE)
            .then(DESTINATION, Samples.accept())
            .then(DESTINATION, Samples.extend(DAY.multipliedBy(60)))
            .then(Cast.supervisor("880101"), Samples.grant());
    var date = byHand.clock(Kind.FINAL).dueAt();
    var report = byHand.clock(Kind.FIRST_FEEDBACK).dueAt();

    urgent.office.follow(TUESDAY_IS_FREE, new Kept());
    byHand.office.follow(TUESDAY_IS_FREE, new Kept());

    assertThat(urgent.office.records.factsOf(urgent.id)).hasSize(1);
    assertThat(byHand.clock(Kind.FINAL).dueAt()).isEqualTo(date);
    assertThat(byHand.clock(Kind.FIRST_FEEDBACK).dueAt()).isEqualTo(report.plus(DAY));
  }

  @Test
  void aCalendarIsKnownByItsDaysHoweverTheyAreWritten() {
    var first = LocalDate.of(2026, 10, 1);
    var zone = WorkingCalendar.WEEKENDS_ONLY.zone();
    var one = new WorkingCalendar(zone, Set.of(first, first.plusDays(1)), Set.of());

    assertThat(new WorkingCalendar(zone, Set.of(first.plusDays(1), first), Set.of()).name())
        .isEqualTo(one.name());
    assertThat(new WorkingCalendar(zone, Set.of(first), Set.of(first.plusDays(1))).name())
        .isNotEqualTo(one.name());
  }

  private static final class Kept implements KeptCalendar {
    private String name = "";

    @Override
    public boolean is(String asked) {
      return name.equals(asked);
    }

    @Override
    public void keep(String now) {
      name = now;
    }
  }
}
