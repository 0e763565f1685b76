package org.leadrelay.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.events.Occurrence.EAST;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.FeedCursor;
import org.leadrelay.events.FeedScope;
import org.leadrelay.events.Occurrence;

/**
 * A lossy failover, seen from the database that survived it: fewer events, and another timeline
 * than it remembers.
 */
class EpochsTest {

  private final LogFixture events = new LogFixture();

  @AfterEach
  void close() {
    events.close();
  }

  @Test
  void theSameHistoryIsTheSameEpoch() {
    var before = events.feed.now();

    happened(3);

    assertThat(events.feed.now()).isEqualTo(new FeedCursor(before.epoch(), 3));
    assertThat(events.number("select count(*) from event_epoch")).isEqualTo(1);
  }

  @Test
  void aCursorBehindTheLossGoesBackToWhereTheHistoriesPart() {
    happened(5);
    var read = events.feed.now();
    losesAllBehind(3);

    happened(4);

    assertThat(events.feed.now().epoch()).isGreaterThan(read.epoch());
    assertThat(positionsBehind(read)).containsExactly(4L, 5L, 6L, 7L);
  }

  @Test
  void aCursorInFrontOfTheLossGoesOnWhereItWas() {
    happened(2);
    var read = events.feed.now();
    happened(3);
    losesAllBehind(3);

    happened(1);

    assertThat(positionsBehind(read)).containsExactly(3L, 4L);
  }

  @Test
  void aCursorOfAnEpochThatARestoreForgotGoesBackFarEnough() {
    happened(5);
    losesAllBehind(4);
    happened(4);
    var read = events.feed.now();
    events.asOwner("delete from event_epoch where epoch = %d".formatted(read.epoch()));
    losesAllBehind(2);

    happened(3);

    assertThat(events.feed.now().epoch()).isGreaterThan(read.epoch());
    assertThat(positionsBehind(read)).containsExactly(3L, 4L, 5L);
  }

  @Test
  void beforeTheSequencerHasNoticedNothingIsSkippedEither() {
    happened(5);
    var read = events.feed.now();
    losesAllBehind(3);

    var meanwhile = events.feed.read(EAST, FeedScope.OWN, read, 10);
    happened(1);

    assertThat(meanwhile.entries()).isEmpty();
    assertThat(positionsBehind(meanwhile.next())).containsExactly(4L);
  }

  private void happened(int times) {
    for (int i = 0; i < times; i++) {
      events.append(Occurrence.any());
      events.sequence();
    }
  }

  private void losesAllBehind(long position) {
    events.asOwner(
        "delete from event where position > %d".formatted(position),
        "delete from feed_entry where position > %d".formatted(position),
        "update event_head set position = %d".formatted(position),
        "update event_epoch set timeline = '00000000'");
  }

  private List<Long> positionsBehind(FeedCursor cursor) {
    return events.feed.read(EAST, FeedScope.OWN, cursor, 100).entries().stream()
        .map(entry -> entry.event().cursor().position())
        .toList();
  }
}
