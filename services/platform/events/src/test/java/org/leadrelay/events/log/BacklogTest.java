package org.leadrelay.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.search.MeterNotFoundException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.Occurrence;

class BacklogTest {

  private final LogFixture events = new LogFixture();
  private final Backlog backlog = new Backlog(events.pool);

  @AfterEach
  void close() {
    events.close();
  }

  @Test
  void withoutEventsNothingIsBehind() {
    var state = backlog.now();

    assertThat(state.waitingSeconds()).isZero();
    assertThat(state.unpublished()).isZero();
    assertThat(state.unpublishedSeconds()).isZero();
    assertThat(state.parkedKeys()).isZero();
  }

  @Test
  void anEventWaitsFirstForItsPositionAndThenToBePublished() {
    events.append(Occurrence.any());
    assertThat(backlog.now().waitingSeconds()).isPositive();
    assertThat(backlog.now().unpublished()).isZero();

    events.sequence();
    assertThat(backlog.now().waitingSeconds()).isZero();
    assertThat(backlog.now().unpublished()).isEqualTo(1);
    assertThat(backlog.now().unpublishedSeconds()).isPositive();

    events.asOwner("update event_relay set published = 1");
    assertThat(backlog.now().unpublished()).isZero();
  }

  @Test
  void theGaugesShowIt() {
    backlog.showIn(events.meters, true);
    events.append(Occurrence.any());
    events.sequence();

    assertThat(gauge("leadrelay.events.unpublished")).isEqualTo(1);
    assertThat(gauge("leadrelay.events.partitions.ahead")).isGreaterThanOrEqualTo(14);
  }

  @Test
  void withoutARelayNothingIsSaidOfPublishing() {
    backlog.showIn(events.meters, false);

    assertThat(gauge("leadrelay.events.waiting.age")).isZero();
    Assertions.assertThatThrownBy(() -> gauge("leadrelay.events.unpublished"))
        .isInstanceOf(MeterNotFoundException.class);
  }

  @Test
  void whatCannotBeReadIsNotANumber() {
    backlog.showIn(events.meters, false);
    events.asOwner("drop table parked, parked_key");

    assertThat(gauge("leadrelay.events.waiting.age")).isNaN();
  }

  private double gauge(String name) {
    return events.meters.get(name).gauge().value();
  }
}
