package org.leadrelay.handoff.clock.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadrelay.handoff.clock.Urgency;

/** How long a bureau has, and which days count. */
@ConfigMapping(prefix = "leadrelay.handoff.clock")
public interface ClockConfig {

  /** Limits that replace the suite's own, by urgency: {@code limits.flash.sign-for=30M}. */
  Map<Urgency, LimitsConfig> limits();

  /** Where a working day begins and ends. */
  @WithDefault("Asia/Shanghai")
  ZoneId zone();

  /** Public holidays that fall on weekdays, as dates. */
  Optional<Set<LocalDate>> holidays();

  /** Weekend days that the State Council declared working days, as dates. */
  Optional<Set<LocalDate>> makeUpDays();

  /** The limits of one urgency. */
  interface LimitsConfig {

    /** Time to sign for a handoff. */
    Duration signFor();

    /** Time from signing to the first feedback. */
    Duration firstFeedback();

    /** Time from signing to the conclusion. */
    Duration finalReport();

    /** Whether only working days count. */
    @WithDefault("false")
    boolean workingDaysOnly();
  }
}
