package org.leadrelay.events.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkerTest {

  private static final Duration LONG = Duration.ofHours(1);

  @Test
  void itRestsUntilWoken() {
    var turns = new AtomicInteger();
    try (var worker = Worker.started("test", () -> rest(turns, LONG))) {
      await().until(() -> turns.get() == 1);

      worker.wake();

      await().until(() -> turns.get() == 2);
      assertThat(worker.healthy()).isTrue();
    }
  }

  @Test
  void wakesThatComeFasterThanItsPaceShareATurn() {
    var turns = new AtomicInteger();
    try (var worker = Worker.started("test", paced(turns, Duration.ofSeconds(1)))) {
      await().until(() -> turns.get() == 1);

      worker.wake();
      await().during(Duration.ofMillis(300)).until(() -> turns.get() == 1);
      worker.wake();

      await().until(() -> turns.get() == 2);
      await().during(Duration.ofMillis(1_300)).until(() -> turns.get() == 2);
    }
  }

  @Test
  void aWakeAfterAQuietTimeDoesNotWait() {
    var turns = new AtomicInteger();
    try (var worker = Worker.started("test", paced(turns, Duration.ofSeconds(1)))) {
      await().during(Duration.ofMillis(1_100)).until(() -> turns.get() == 1);

      worker.wake();

      await().atMost(Duration.ofMillis(500)).until(() -> turns.get() == 2);
    }
  }

  @Test
  void closingDoesNotWaitForThePace() {
    var turns = new AtomicInteger();
    var worker = Worker.started("test", paced(turns, LONG));
    await().until(() -> turns.get() == 1);
    worker.wake();

    assertTimeout(Duration.ofSeconds(1), worker::close);
  }

  @Test
  void withMoreToDoItDoesNotRest() {
    var turns = new AtomicInteger();
    try (var worker =
        Worker.started("test", () -> rest(turns, turns.get() < 99 ? Duration.ZERO : LONG))) {
      await().until(() -> turns.get() == 100);
      assertThat(worker.name()).isEqualTo("test");
    }
  }

  @Test
  void itGoesOnAfterAFailure() {
    var turns = new AtomicInteger();
    try (var worker =
        Worker.started(
            "test",
            () -> {
              if (turns.get() < 2) {
                turns.incrementAndGet();
                throw new IOException("not yet");
              }
              return rest(turns, LONG);
            })) {
      await().until(() -> turns.get() == 1);
      assertThat(worker.healthy()).isFalse();

      await().until(() -> turns.get() == 3 && worker.healthy());
    }
  }

  @Test
  void aWakeDoesNotShortenTheRestAfterAFailure() {
    var turns = new AtomicInteger();
    try (var worker =
        Worker.started(
            "test",
            () -> {
              turns.incrementAndGet();
              throw new IOException("never");
            })) {
      await().until(() -> turns.get() == 2);

      worker.wake();

      await().during(Duration.ofMillis(200)).until(() -> turns.get() == 2);
    }
  }

  @Test
  void closingEndsTheRestAndLetsTheTurnGo() {
    var ended = new AtomicBoolean();
    var worker =
        Worker.started(
            "test",
            new Turn() {
              @Override
              public Duration take() {
                return LONG;
              }

              @Override
              public void end() {
                ended.set(true);
              }
            });

    worker.close();

    assertThat(ended).isTrue();
    assertThat(worker.healthy()).isFalse();
  }

  @Test
  void closingEndsTheRestAfterAFailureToo() {
    var turns = new AtomicInteger();
    var worker =
        Worker.started(
            "test",
            () -> {
              turns.incrementAndGet();
              throw new IOException("never");
            });
    await().until(() -> turns.get() == 4);

    assertTimeout(Duration.ofSeconds(1), worker::close);

    assertThat(turns).hasValue(4);
  }

  @Test
  void whatNeverBeganClosesAtOnce() {
    var turns = new AtomicInteger();
    var worker = new Worker("test", () -> rest(turns, LONG));

    worker.close();

    assertThat(turns).hasValue(0);
    assertThat(worker.healthy()).isFalse();
  }

  private static Turn paced(AtomicInteger turns, Duration pace) {
    return new Turn() {
      @Override
      public Duration take() {
        return rest(turns, LONG);
      }

      @Override
      public Duration pace() {
        return pace;
      }
    };
  }

  private static Duration rest(AtomicInteger turns, Duration rest) {
    turns.incrementAndGet();
    return rest;
  }
}
