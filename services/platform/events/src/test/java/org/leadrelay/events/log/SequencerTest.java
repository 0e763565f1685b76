package org.leadrelay.events.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadrelay.events.Occurrence.EAST;
import static org.leadrelay.events.Occurrence.REGION;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.database.Sql;
import org.leadrelay.events.Fact;
import org.leadrelay.events.FeedEvent;
import org.leadrelay.events.FeedScope;
import org.leadrelay.events.Occurrence;

class SequencerTest {

  private final LogFixture events = new LogFixture();

  @AfterEach
  void close() {
    events.close();
  }

  @Test
  void positionsBeginAtOneAndHaveNoGaps() {
    events.append(Occurrence.any(), Occurrence.any());
    events.append(Occurrence.any());

    events.sequence();

    assertThat(events.all())
        .extracting(event -> event.cursor().position())
        .containsExactly(1L, 2L, 3L);
    assertThat(events.feed.now().position()).isEqualTo(3);
  }

  @Test
  void whatIsNotSequencedIsNotSeen() {
    events.append(Occurrence.any());

    assertThat(events.all()).isEmpty();
    assertThat(events.feed.now().position()).isZero();
  }

  @Test
  void whatIsRolledBackNeverHappened() {
    assertThatThrownBy(() ->
            events.inTransaction(() -> {
              events.log.append(Occurrence.any());
              throw new IllegalStateException("refused after all");
            }))
        .hasMessage("refused after all");
    var fact = Occurrence.any();
    events.append(fact);

    events.sequence();

    assertThat(events.all()).extracting(FeedEvent::id).containsExactly(fact.id());
  }

  @Test
  void aLowerIdThatCommitsLaterComesLater() throws Exception {
    var late = Occurrence.any();
    var early = Occurrence.any();
    events.inTransaction(() -> {
      events.log.append(late);
      onAnotherThread(() -> events.append(early));
      onAnotherThread(events::sequence);
    });

    events.sequence();

    assertThat(events.number("select id from event where event_id = '%s'".formatted(late.id())))
        .isLessThan(
            events.number("select id from event where event_id = '%s'".formatted(early.id())));
    assertThat(events.all()).extracting(FeedEvent::id).containsExactly(early.id(), late.id());
  }

  @Test
  void aTransactionLargerThanAPageAppearsAtOnce() {
    var facts =
        LongStream.rangeClosed(1, 2_500).mapToObj(n -> Occurrence.any()).toArray(Fact[]::new);
    events.append(facts);
    events.append(Occurrence.any());

    long before = 0;
    while (before == 0) {
      events.sequencer.take();
      before = events.feed.now().position();
    }

    assertThat(before).isGreaterThanOrEqualTo(2_500);
  }

  @Test
  void transactionsComeInTheOrderOfTheirLastIdAndWhole() throws Exception {
    var first = Occurrence.any();
    var inside = Occurrence.any();
    var aggregate = UUID.randomUUID();
    events.inTransaction(() -> {
      events.log.append(first);
      onAnotherThread(() -> events.append(inside, Occurrence.of(aggregate, 1)));
      events.log.append(Occurrence.of(aggregate, 2));
    });

    events.sequence();

    assertThat(events.all()).extracting(FeedEvent::id).startsWith(inside.id());
    assertThat(events.all())
        .filteredOn(event -> event.subject().equals(aggregate))
        .extracting(FeedEvent::sequence)
        .containsExactly(1L, 2L);
    assertThat(events.all().get(2).id()).isEqualTo(first.id());
  }

  @Test
  void everyPartyGetsItsEntry() {
    events.append(Occurrence.any());

    events.sequence();

    var start = events.feed.oldest();
    assertThat(events.feed.read(EAST, FeedScope.OWN, start, 10).entries()).hasSize(1);
    assertThat(events.feed.read(REGION, FeedScope.OWN, start, 10).entries()).isEmpty();
    assertThat(events.feed.read(REGION, FeedScope.SUBTREE, start, 10).entries()).hasSize(1);
  }

  @Test
  void onlyOneSequencerWorksAtATime() {
    events.append(Occurrence.any());
    try (var other = Sql.over(events.pool).open()) {
      other.begin();
      other.execute(
          "select pg_advisory_xact_lock(hashtext('leadrelay'), hashtext('event_sequencer'))");

      assertThat(events.sequencer.take()).isPositive();

      assertThat(events.feed.now().position()).isZero();
      other.rollback();
    }

    events.sequence();

    assertThat(events.feed.now().position()).isEqualTo(1);
  }

  @Test
  void theLagIsMeasured() {
    events.append(Occurrence.any());

    events.sequence();

    var lag = events.meters.get("leadrelay.events.sequencer.lag").timer();
    assertThat(lag.count()).isEqualTo(1);
    assertThat(lag.totalTime(SECONDS)).isPositive();
  }

  @Test
  void anIdleSequencerRests() {
    assertThat(events.sequencer.take()).isEqualTo(Duration.ofMillis(250));
  }

  private static void onAnotherThread(Runnable work) {
    try {
      var thread = Thread.ofVirtual().start(work);
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
