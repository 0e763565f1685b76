package org.leadrelay.operation.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SettableClockTest {

  private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");

  private final SettableClock clock = new SettableClock(Clock.fixed(START, ZoneOffset.UTC));

  @Test
  void runsWithTheRealClockUntilSet() {
    assertThat(clock.instant()).isEqualTo(START);
  }

  @Test
  void runsAheadByWhatWasAsked() {
    clock.runAhead(clock.aheadAt(Instant.parse("2026-11-30T00:00:00Z")));
    assertThat(clock.instant()).isEqualTo("2026-11-30T00:00:00Z");
  }

  @Test
  void aViewInAnotherZoneIsSetWithIt() {
    Clock shanghai = clock.withZone(ZoneId.of("Asia/Shanghai"));
    clock.runAhead(Duration.ofDays(1));
    assertThat(shanghai.instant()).isEqualTo(clock.instant());
    assertThat(shanghai.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
  }

  @Property
  void neverGoesBack(@ForAll List<Integer> seconds) {
    var settable = new SettableClock(Clock.fixed(START, ZoneOffset.UTC));
    Instant before = settable.instant();
    for (int ahead : seconds) {
      settable.runAhead(Duration.ofSeconds(ahead));
      assertThat(settable.instant()).isAfterOrEqualTo(before);
      before = settable.instant();
    }
  }
}
