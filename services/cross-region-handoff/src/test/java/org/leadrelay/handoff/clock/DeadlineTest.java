package org.leadrelay.handoff.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.clock.Deadline.Kind;
import org.leadrelay.handoff.clock.Deadline.State;

class DeadlineTest {

  private static final Instant DUE = Instant.parse("2026-11-23T03:00:00Z");

  private final Deadline running =
      Deadline.started(Kind.SIGN_FOR, DUE.minusSeconds(7_200), Duration.ofHours(2), DUE);

  @Test
  void aClockRunsUntilItIsDueAndIsOverdueFromThenOn() {
    assertThat(running.stateAt(DUE.minusNanos(1))).isEqualTo(State.RUNNING);
    assertThat(running.stateAt(DUE)).isEqualTo(State.OVERDUE);
    assertThat(running.stateAt(DUE.plusSeconds(1))).isEqualTo(State.OVERDUE);
  }

  @Test
  void aStoppedClockIsNeverOverdue() {
    var stopped = running.stopped(DUE.plusSeconds(60));

    assertThat(stopped.running()).isFalse();
    assertThat(stopped.stateAt(DUE.plusSeconds(3_600))).isEqualTo(State.STOPPED);
  }

  @Test
  void aClockStopsOnce() {
    var stopped = running.stopped(DUE.minusSeconds(60));

    assertThat(stopped.stopped(DUE)).isEqualTo(stopped);
    assertThat(stopped.stoppedAt()).isEqualTo(DUE.minusSeconds(60));
  }
}
