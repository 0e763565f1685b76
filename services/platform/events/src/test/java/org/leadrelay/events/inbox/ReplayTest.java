package org.leadrelay.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadrelay.events.inbox.InboxFixture.await;

import java.sql.SQLTransientConnectionException;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.inbox.Replay.Outcome;

class ReplayTest {

  private final InboxFixture service = new InboxFixture(2);
  private final Recorder recorder = service.recorder;

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void aHealedKeyIsAppliedInItsOrderAndGoesOn() {
    refuse("a", "b");
    service.send("a", 1, 2, 3);
    service.send("b", 1, 2);
    service.inboxes.start();
    parked(5);
    recorder.heal("a");

    assertThat(service.inboxes.replay().run()).isEqualTo(new Outcome(3, 1, 1));
    service.send("a", 4);

    await().until(() -> recorder.applied("a").size() == 4);
    assertThat(recorder.applied("a")).containsExactly(1L, 2L, 3L, 4L);
    assertThat(recorder.applied("b")).isEmpty();
    assertThat(service.reasons()).containsExactly("REFUSED NO", "BEHIND");
    assertThat(service.inboxes.parked().page(0, 1).getFirst().attempts()).isEqualTo(2);
  }

  @Test
  void aKeyThatFailsHalfwayKeepsTheRest() {
    refuse("a");
    service.send("a", 1, 2, 3);
    service.inboxes.start();
    parked(3);
    recorder.when(
        "a", event -> event.sequence() == 2 ? Verdict.refused("STILL") : Verdict.applied());

    assertThat(service.inboxes.replay().run()).isEqualTo(new Outcome(1, 0, 1));

    assertThat(recorder.applied("a")).containsExactly(1L);
    assertThat(service.reasons()).containsExactly("REFUSED STILL", "BEHIND");
  }

  @Test
  void whatIsParkedAndComesAgainIsNotAppliedTwice() {
    refuse("a");
    var event = service.event("a", 1);
    service.send(event, event);
    service.inboxes.start();
    parked(1);
    recorder.heal("a");
    service.inboxes.replay().run();

    service.send(event, service.event("a", 2));

    await().until(() -> recorder.applied("a").size() == 2);
    assertThat(recorder.applied("a")).containsExactly(1L, 2L);
  }

  @Test
  void whatWasAppliedMeanwhileIsOnlyTakenOut() {
    refuse("a");
    var event = service.event("a", 1);
    service.send(event);
    service.inboxes.start();
    parked(1);
    recorder.heal("a");
    service.events.asOwner(
        "insert into inbox (consumer, event_id) select consumer, event_id from parked");

    assertThat(service.inboxes.replay().run()).isEqualTo(new Outcome(1, 1, 0));

    assertThat(service.reasons()).isEmpty();
    assertThat(recorder.applied("a")).isEmpty();
  }

  @Test
  void aFaultOfTheDatabaseEndsTheReplayAndBlamesNoEvent() {
    refuse("a");
    service.send("a", 1);
    service.inboxes.start();
    parked(1);
    recorder.when(
        "a",
        event -> {
          throw new ConnectionException(new SQLTransientConnectionException("away"));
        });

    assertThatThrownBy(service.inboxes.replay()::run).isInstanceOf(ConnectionException.class);

    assertThat(service.reasons()).containsExactly("REFUSED NO");
    assertThat(service.inboxes.parked().page(0, 1).getFirst().attempts()).isEqualTo(1);
  }

  @Test
  void tooManyKeysStopThePartitionAndAReplayLetsItGoOn() {
    refuse("a", "b", "c");
    service.send("a", 1);
    service.send("b", 1);
    service.send("c", 1);
    service.send("d", 1);
    service.inboxes.start();

    await().until(() -> service.inboxes.stoppedPartitions() == 1);
    assertThat(service.reasons()).hasSize(2);
    assertThat(recorder.applied("d")).isEmpty();

    recorder.heal("a");
    recorder.heal("b");
    recorder.heal("c");
    assertThat(service.inboxes.replay().run()).isEqualTo(new Outcome(2, 2, 0));
    await().until(() -> recorder.applied("d").size() == 1);
    assertThat(recorder.applied("c")).containsExactly(1L);
  }

  @Test
  void withNothingParkedThereIsNothingToDo() {
    assertThat(service.inboxes.replay().run()).isEqualTo(new Outcome(0, 0, 0));
  }

  @Test
  void aParkedEventIsShownWithoutItsContent() {
    refuse("a");
    service.send("a", 1);
    service.inboxes.start();
    parked(1);

    var entry = service.inboxes.parked().page(0, 10).getFirst();

    assertThat(entry.topic()).isEqualTo(service.topic);
    assertThat(entry.key()).isEqualTo("a");
    assertThat(entry.consumer()).isEqualTo("test");
    assertThat(entry.type()).isEqualTo("org.leadrelay.test.happened.v1");
    assertThat(entry.offset()).isZero();
    assertThat(service.inboxes.parked().page(entry.id(), 10)).isEmpty();
  }

  private void refuse(String... keys) {
    for (var key : keys) {
      recorder.when(key, event -> Verdict.refused("NO"));
    }
  }

  private void parked(int many) {
    await().until(() -> service.reasons().size() == many);
  }
}
