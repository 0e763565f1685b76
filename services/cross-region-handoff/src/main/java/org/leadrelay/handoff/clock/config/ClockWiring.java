package org.leadrelay.handoff.clock.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Set;
import org.leadrelay.handoff.clock.Deadlines;
import org.leadrelay.handoff.clock.Deadlines.Limits;
import org.leadrelay.handoff.clock.WorkingCalendar;

/** Makes the deadlines of this installation. */
@ApplicationScoped
class ClockWiring {

  @Produces
  @Singleton
  Deadlines deadlines(ClockConfig config) {
    var calendar =
        new WorkingCalendar(
            config.zone(),
            config.holidays().orElse(Set.of()),
            config.makeUpDays().orElse(Set.of()));
    var limits = new EnumMap<>(Deadlines.standard(calendar).limits());
    config
        .limits()
        .forEach((urgency, row) ->
            limits.put(
                urgency,
                new Limits(
                    row.signFor(), row.firstFeedback(), row.finalReport(), row.workingDaysOnly())));
    return new Deadlines(limits, calendar);
  }
}
