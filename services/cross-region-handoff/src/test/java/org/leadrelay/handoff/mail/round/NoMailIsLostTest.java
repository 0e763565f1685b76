package org.leadrelay.handoff.mail.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadrelay.events.FeedScope;

/** However the round and a reader take turns, the reader gets every event once and in order. */
class NoMailIsLostTest {

  /** What may happen between two moments that one may look at. */
  enum Turn {
    ONE_LETTER,
    MANY_LETTERS,
    ROUND,
    BROKEN_ROUND,
    READER_LOOKS,
    READER_WAITS
  }

  @Provide
  Arbitrary<List<Turn>> turns() {
    return Arbitraries.of(Turn.class).list().ofMinSize(1).ofMaxSize(60);
  }

  @Property(tries = 500)
  void whateverTheInterleavingEveryLetterComesOnceAndInOrder(@ForAll("turns") List<Turn> turns)
      throws InterruptedException {
    var feed = new PaperFeed();
    feed.append(3);
    var round = new MailRound(feed);
    round.turn();
    var reader = new Reader(feed, round.subscribe(Letters.CITY, FeedScope.OWN), feed.oldest());

    for (var turn : turns) {
      switch (turn) {
        case ONE_LETTER -> feed.append();
        case MANY_LETTERS -> feed.append(150);
        case ROUND -> round.turn();
        case BROKEN_ROUND -> broken(feed, round);
        case READER_LOOKS -> reader.look();
        case READER_WAITS -> reader.await(Duration.ZERO);
      }
    }
    round.turn();
    reader.look();
    reader.await(Duration.ZERO);
    reader.look();

    assertThat(reader.got())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, feed.size()).boxed().toList());
  }

  private static void broken(PaperFeed feed, MailRound round) {
    feed.breakDown();
    try {
      round.turn();
    } catch (IllegalStateException _) {
      feed.recover();
    }
  }
}
