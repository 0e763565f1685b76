package org.leadrelay.handoff.mail.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.mail.round.Letters.CITY;
import static org.leadrelay.handoff.mail.round.Letters.PROVINCE;
import static org.leadrelay.handoff.mail.round.Letters.STRANGER;
import static org.leadrelay.handoff.mail.round.Letters.letter;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.leadrelay.events.FeedEntry;
import org.leadrelay.events.FeedScope;

@Timeout(30)
class SubscriberTest {

  private static final int MOST_HELD = 256;
  private static final Duration LONG = Duration.ofMinutes(10);

  private final Subscriber city = new Subscriber(CITY, FeedScope.OWN);

  @Test
  void whoBeginsToWaitReadsTheFeedFirstAndOnce() {
    assertThat(city.mustCatchUp()).isTrue();
    assertThat(city.mustCatchUp()).isFalse();
  }

  @Test
  void aPartyIsHandedItsOwnMail() throws Exception {
    city.mustCatchUp();
    city.offer(letter(1));
    city.offer(letter(2));

    assertThat(positions(city.await(LONG))).containsExactly(1L, 2L);
    assertThat(city.await(Duration.ZERO)).isEmpty();
  }

  @Test
  void aSuperiorIsHandedWhatIsBelowItOnlyWhenItAskedForIt() throws Exception {
    var narrow = new Subscriber(PROVINCE, FeedScope.OWN);
    var wide = new Subscriber(PROVINCE, FeedScope.SUBTREE);

    narrow.mustCatchUp();
    wide.mustCatchUp();
    narrow.offer(letter(1));
    wide.offer(letter(1));

    assertThat(narrow.await(Duration.ZERO)).isEmpty();
    assertThat(wide.await(Duration.ZERO)).extracting(FeedEntry::own).containsExactly(false);
  }

  @Test
  void itsOwnMailIsMarkedSoInAWideScopeToo() throws Exception {
    var wide = new Subscriber(CITY, FeedScope.SUBTREE);

    wide.mustCatchUp();
    wide.offer(letter(1));

    assertThat(wide.await(Duration.ZERO)).extracting(FeedEntry::own).containsExactly(true);
  }

  @Test
  void aStrangerIsHandedNothing() throws Exception {
    var stranger = new Subscriber(STRANGER, FeedScope.SUBTREE);

    stranger.mustCatchUp();
    stranger.offer(letter(1));

    assertThat(stranger.await(Duration.ZERO)).isEmpty();
  }

  @Test
  void whatIsHeldIsBoundedAndTheReaderIsToldThatItLostSome() throws Exception {
    city.mustCatchUp();
    for (var n = 1; n <= MOST_HELD; n++) {
      city.offer(letter(n));
    }
    assertThat(city.mustCatchUp()).isFalse();

    city.offer(letter(MOST_HELD + 1));

    assertThat(city.mustCatchUp()).isTrue();
    assertThat(city.await(Duration.ZERO)).hasSizeLessThanOrEqualTo(1);
  }

  /** What is held then stands behind what was lost: whoever took it would skip the loss. */
  @Test
  void mailThatOverflowsBetweenTheLookAndTheWaitIsNotHandedOutBeforeTheReaderHasCaughtUp()
      throws Exception {
    city.mustCatchUp();
    for (var n = 1; n <= MOST_HELD; n++) {
      city.offer(letter(n));
    }
    assertThat(city.mustCatchUp()).isFalse();
    city.offer(letter(MOST_HELD + 1));

    assertThat(city.await(Duration.ZERO)).isEmpty();
  }

  @Test
  void aReaderThatKeepsUpNeverFallsBehind() throws Exception {
    city.mustCatchUp();
    for (var n = 1; n <= 3 * MOST_HELD; n++) {
      city.offer(letter(n));
      assertThat(positions(city.await(LONG))).containsExactly((long) n);
    }

    assertThat(city.mustCatchUp()).isFalse();
  }

  @Test
  void nobodyWaitsWhileThereIsSomethingToCatchUpWith() throws Exception {
    city.mustCatchUp();
    city.fallBehind();

    assertThat(city.await(LONG)).isEmpty();
    assertThat(city.mustCatchUp()).isTrue();
  }

  @Test
  void nobodyWaitsForAReplicaThatGoesAway() throws Exception {
    city.mustCatchUp();
    assertThat(city.ended()).isFalse();
    city.end();

    assertThat(city.ended()).isTrue();
    assertThat(city.await(LONG)).isEmpty();
  }

  @Test
  void mailWakesWhoWaits() {
    city.mustCatchUp();
    var waiting = waiting();

    city.offer(letter(1));

    Awaitility.await().untilAsserted(() -> assertThat(waiting).isCompletedWithValue(List.of(1L)));
  }

  @Test
  void fallingBehindAndTheEndWakeWhoWaits() {
    city.mustCatchUp();
    var first = waiting();
    city.fallBehind();
    Awaitility.await().untilAsserted(() -> assertThat(first).isCompletedWithValue(List.of()));

    city.mustCatchUp();
    var second = waiting();
    city.end();
    Awaitility.await().untilAsserted(() -> assertThat(second).isCompletedWithValue(List.of()));
  }

  @Test
  void theWaitEndsWithItsTime() throws Exception {
    city.mustCatchUp();

    assertThat(city.await(Duration.ofMillis(1))).isEmpty();
  }

  private CompletableFuture<List<Long>> waiting() {
    var waiting = new CompletableFuture<List<Long>>();
    var thread =
        Thread.ofVirtual()
            .start(() -> {
              try {
                waiting.complete(positions(city.await(LONG)));
              } catch (InterruptedException stopped) {
                waiting.completeExceptionally(stopped);
              }
            });
    Awaitility.await()
        .atMost(10, TimeUnit.SECONDS)
        .until(() -> thread.getState() == Thread.State.TIMED_WAITING);
    return waiting;
  }

  private static List<Long> positions(List<FeedEntry> entries) {
    return entries.stream().map(entry -> entry.event().cursor().position()).toList();
  }
}
