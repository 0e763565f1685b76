package org.leadrelay.operation.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.operation.clock.ClockResource.Reading;
import org.leadrelay.testkit.TestDatabase;

class ClockOffsetTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final ClockOffset offset = new ClockOffset(database.service());
  private final SettableClock clock = new SettableClock(Clock.systemUTC());
  private final ClockFollower follower = new ClockFollower(() -> true, clock, offset);

  @AfterEach
  void end() {
    follower.stop();
    database.close();
  }

  @Test
  void startsAtZeroAndOnlyGrows() {
    assertThat(offset.read()).isZero();
    assertThat(offset.growTo(Duration.ofDays(7).plusNanos(1_000))).isTrue();
    assertThat(offset.growTo(Duration.ofDays(6))).isFalse();
    assertThat(offset.growTo(Duration.ofDays(-1))).isFalse();
    assertThat(offset.read()).isEqualTo(Duration.ofDays(7).plusNanos(1_000));
  }

  @Test
  void aRestartedReplicaIsAheadBeforeAnythingElseStarts() {
    offset.growTo(Duration.ofDays(7));
    follower.start(new StartupEvent());
    assertThat(aheadOfReal()).isGreaterThan(Duration.ofDays(6));
  }

  @Test
  void aRunningReplicaFollowsWithinHalfASecond() {
    follower.start(new StartupEvent());
    offset.growTo(Duration.ofDays(7));
    await()
        .pollInterval(Duration.ofMillis(20))
        .atMost(Duration.ofMillis(500))
        .until(() -> aheadOfReal().compareTo(Duration.ofDays(6)) > 0);
  }

  @Test
  void anUnreachableDatabaseStopsNeitherTheStartNorTheFollowing() {
    database.disconnect();
    follower.start(new StartupEvent());
    database.reconnect();
    offset.growTo(Duration.ofDays(7));
    await().until(() -> aheadOfReal().compareTo(Duration.ofDays(6)) > 0);
  }

  @Test
  void theLogHearsOfALongOutageOnce() {
    var warnings = new Warnings();
    var log = Logger.getLogger(ClockFollower.class.getName());
    log.addHandler(warnings);
    try {
      database.disconnect();
      follower.start(new StartupEvent());
      await().during(Duration.ofSeconds(1)).until(() -> warnings.count.get() == 1);
      database.reconnect();
      offset.growTo(Duration.ofDays(7));
      await().until(() -> aheadOfReal().compareTo(Duration.ofDays(6)) > 0);
    } finally {
      log.removeHandler(warnings);
    }
    assertThat(warnings.count).hasValue(1);
  }

  private static final class Warnings extends Handler {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void publish(LogRecord message) {
      count.incrementAndGet();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void aClockThatIsNotSettableFollowsNothing() {
    offset.growTo(Duration.ofDays(7));
    new ClockFollower(() -> false, clock, offset).start(new StartupEvent());
    assertThat(aheadOfReal()).isLessThan(Duration.ofDays(1));
  }

  @Test
  void theResourceMovesItsOwnReplicaAtOnceAndOnlyForward() {
    var resource = new ClockResource(clock, offset);
    Instant next = clock.instant().plus(Duration.ofDays(7));

    assertThat(resource.set(new Reading(next)).now()).isAfterOrEqualTo(next);
    assertThat(offset.read()).isGreaterThan(Duration.ofDays(6));
    assertThatThrownBy(() -> resource.set(new Reading(next.minusSeconds(60))))
        .hasMessage("CLOCK_BACKWARD");
    assertThatThrownBy(() -> resource.set(new Reading(null))).hasMessage("VALIDATION_FAILED");
    assertThatThrownBy(() -> resource.set(null)).hasMessage("VALIDATION_FAILED");
  }

  private Duration aheadOfReal() {
    return Duration.between(Clock.systemUTC().instant(), clock.instant());
  }
}
