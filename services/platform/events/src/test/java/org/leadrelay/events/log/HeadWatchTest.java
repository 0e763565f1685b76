package org.leadrelay.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.Occurrence;
import org.leadrelay.events.worker.Worker;

class HeadWatchTest {

  private final LogFixture events = new LogFixture();
  private final Worker worker = new Worker("head-watch", events.watch);
  private final AtomicInteger woken = new AtomicInteger();

  @BeforeEach
  void listen() {
    events.feed.onAdvance(woken::incrementAndGet);
    worker.start();
    await().until(() -> woken.get() >= 1);
  }

  @AfterEach
  void close() {
    worker.close();
    events.close();
  }

  @Test
  void aNewPositionWakesTheReaders() {
    int before = woken.get();

    events.append(Occurrence.any());
    events.sequence();

    await().until(() -> woken.get() > before);
  }

  @Test
  void oneBatchIsOneNotification() {
    int before = woken.get();

    events.append(Occurrence.any(), Occurrence.any(), Occurrence.any());
    events.sequence();

    await().until(() -> woken.get() > before);
    assertThat(woken.get()).isEqualTo(before + 1);
  }

  @Test
  void aLostConnectionIsReplacedAndTheReadersLookAgain() {
    int before = woken.get();

    events.database.terminateConnections();

    await().until(() -> woken.get() > before + 1 && worker.healthy());
    int reconnected = woken.get();
    events.append(Occurrence.any());
    events.sequence();
    await().until(() -> woken.get() > reconnected);
  }

  @Test
  void whoHasClosedIsNotWoken() {
    var other = new AtomicInteger();
    var registration = events.feed.onAdvance(other::incrementAndGet);
    registration.close();
    registration.close();
    int before = woken.get();

    events.append(Occurrence.any());
    events.sequence();

    await().until(() -> woken.get() > before);
    assertThat(other).hasValue(0);
  }

  @Test
  void aListenerThatFailsDoesNotKeepOthersAsleep() {
    events.feed.onAdvance(() -> {
      throw new IllegalStateException("broken listener");
    });
    var behind = new AtomicInteger();
    events.feed.onAdvance(behind::incrementAndGet);

    events.append(Occurrence.any());
    events.sequence();

    await().until(() -> behind.get() >= 1);
    assertThat(worker.healthy()).isTrue();
  }
}
