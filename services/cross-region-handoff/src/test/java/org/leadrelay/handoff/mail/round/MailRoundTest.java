package org.leadrelay.handoff.mail.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.leadrelay.handoff.mail.round.Letters.CITY;
import static org.leadrelay.handoff.mail.round.Letters.PROVINCE;
import static org.leadrelay.handoff.mail.round.Letters.STRANGER;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.leadrelay.events.FeedScope;

@Timeout(30)
class MailRoundTest {

  private final PaperFeed feed = new PaperFeed();
  private final MailRound round = new MailRound(feed);

  @Test
  void everyoneWhoWaitsIsHandedItsMailByOneQuery() throws Exception {
    round.turn();
    var city = caughtUp(round.subscribe(CITY, FeedScope.OWN));
    var again = caughtUp(round.subscribe(CITY, FeedScope.SUBTREE));
    var province = caughtUp(round.subscribe(PROVINCE, FeedScope.SUBTREE));
    var stranger = caughtUp(round.subscribe(STRANGER, FeedScope.SUBTREE));
    feed.append(2);
    var queries = feed.queries();

    round.turn();

    assertThat(feed.queries()).isEqualTo(queries + 1);
    assertThat(taken(city)).containsExactly(1L, 2L);
    assertThat(taken(again)).containsExactly(1L, 2L);
    assertThat(taken(province)).containsExactly(1L, 2L);
    assertThat(taken(stranger)).isEmpty();
  }

  @Test
  void theFirstTurnBeginsNowAndSendsWhoWaitedBeforeToTheFeed() {
    feed.append(3);
    var city = caughtUp(round.subscribe(CITY, FeedScope.OWN));

    round.turn();

    assertThat(city.mustCatchUp()).isTrue();
  }

  @Test
  void moreThanABatchIsHandedOutInOneTurn() throws Exception {
    round.turn();
    var readers =
        List.of(
            caughtUp(round.subscribe(CITY, FeedScope.OWN)),
            caughtUp(round.subscribe(STRANGER, FeedScope.OWN)));
    feed.append(1_200);

    round.turn();
    feed.append();
    round.turn();

    assertThat(readers.getFirst().mustCatchUp()).isTrue();
    assertThat(taken(readers.getFirst())).endsWith(1_201L);
    assertThat(readers.getLast().mustCatchUp()).isFalse();
  }

  @Test
  void aTurnThatFailsIsMadeAgainFromTheSamePlace() throws Exception {
    round.turn();
    var city = caughtUp(round.subscribe(CITY, FeedScope.OWN));
    feed.append(5);
    feed.breakDown();
    assertThatIllegalStateException().isThrownBy(round::turn);
    feed.recover();
    feed.append();

    round.turn();

    assertThat(taken(city))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 6).boxed().toList());
  }

  @Test
  void whoWaitsNoMoreIsHandedNothing() throws Exception {
    round.turn();
    var leaving = caughtUp(round.subscribe(CITY, FeedScope.OWN));
    var staying = caughtUp(round.subscribe(CITY, FeedScope.OWN));
    assertThat(round.readers()).isEqualTo(2);
    round.unsubscribe(leaving);
    feed.append();

    round.turn();

    assertThat(taken(leaving)).isEmpty();
    assertThat(taken(staying)).containsExactly(1L);
    assertThat(round.readers()).isEqualTo(1);
    round.unsubscribe(staying);
    round.unsubscribe(staying);
    assertThat(round.readers()).isZero();
  }

  @Test
  void atTheEndEveryReaderIsSentToAnotherReplica() {
    var city = round.subscribe(CITY, FeedScope.OWN);
    assertThat(city.ended()).isFalse();

    round.end();

    assertThat(city.ended()).isTrue();
    assertThat(round.subscribe(CITY, FeedScope.OWN).ended()).isTrue();
  }

  private static Subscriber caughtUp(Subscriber subscriber) {
    assertThat(subscriber.mustCatchUp()).isTrue();
    return subscriber;
  }

  private static List<Long> taken(Subscriber subscriber) throws InterruptedException {
    return subscriber.await(Duration.ZERO).stream()
        .map(entry -> entry.event().cursor().position())
        .toList();
  }
}
