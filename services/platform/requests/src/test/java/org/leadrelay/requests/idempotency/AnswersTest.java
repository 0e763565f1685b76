package org.leadrelay.requests.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadrelay.requests.Configs;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.testkit.TestDatabase;

class AnswersTest {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final Answer ANSWER = new Answer(201, "/notes/1", "\"1\"", "{}".getBytes(UTF_8));

  private static TestDatabase database;

  @BeforeAll
  static void start() {
    database = TestDatabase.fresh();
  }

  @AfterAll
  static void end() {
    database.close();
  }

  private static Answers at(Instant now) {
    return new Answers(
        database.service(),
        new Reversing(),
        Clock.fixed(now, ZoneOffset.UTC),
        Configs.with(Map.of()));
  }

  private static Call call(String key) {
    return Call.of("310000|app|sub", key, "POST /notes", new byte[] {1});
  }

  @Test
  void aCallIsLockedForOthersUntilItsTransactionEnds() {
    var answers = at(NOW);
    database.inTransaction(() -> {
      assertThat(answers.lock(call("a"))).isTrue();
      assertThat(lockedElsewhere(answers, "a")).isFalse();
      assertThat(lockedElsewhere(answers, "b")).isTrue();
    });
    assertThat(lockedElsewhere(answers, "a")).isTrue();
  }

  private static boolean lockedElsewhere(Answers answers, String key) {
    return CompletableFuture.supplyAsync(
            () -> database.inTransaction(() -> answers.lock(call(key))))
        .join();
  }

  @Test
  void anAnswerThatIsTooOldMakesRoomForTheNext() {
    at(NOW).keep(call("old"), ANSWER);
    var later = at(NOW.plus(Duration.ofDays(2)));
    assertThat(later.find(call("old"))).isEmpty();
    later.keep(call("old"), new Answer(204, null, null, null));
    assertThat(later.find(call("old")).orElseThrow().answer().status()).isEqualTo(204);
  }

  @Test
  void whatIsTooOldIsDeletedStepByStep() {
    var answers = at(NOW.minus(Duration.ofDays(30)));
    for (var key : new String[] {"x", "y", "z"}) {
      answers.keep(call(key), ANSWER);
    }
    at(NOW).keep(call("young"), ANSWER);
    assertThat(at(NOW).purge(2)).isEqualTo(2);
    assertThat(at(NOW).purge(2)).isEqualTo(1);
    assertThat(at(NOW).purge(2)).isZero();
    assertThat(at(NOW).find(call("young"))).isPresent();
  }

  @Test
  void theBodyOfAnotherCallsAnswerIsNotEvenOpened() {
    at(NOW).keep(call("mine"), ANSWER);
    var other = Call.of("310000|app|sub", "mine", "POST /other", new byte[] {1});
    var kept = at(NOW).find(other).orElseThrow();
    assertThat(kept.same()).isFalse();
    assertThat(kept.answer().body()).isNull();
  }

  /** Not a seal, but binds a value to its name and shows whether it was applied. */
  private static final class Reversing implements Sealer {

    @Override
    public byte[] seal(String name, byte[] clear) {
      return (name + new StringBuilder(new String(clear, UTF_8)).reverse()).getBytes(UTF_8);
    }

    @Override
    public byte[] open(String name, byte[] sealed) {
      var text = new String(sealed, UTF_8);
      assertThat(text).startsWith(name);
      return new StringBuilder(text.substring(name.length())).reverse().toString().getBytes(UTF_8);
    }
  }
}
