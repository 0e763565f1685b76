package org.leadrelay.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.leadrelay.problem.CommonProblem;

class DoorTest {

  private static Door door(String patience) {
    return new Door(
        Configs.with(Map.of("door.reads", "1", "door.writes", "1", "door.patience", patience)));
  }

  @Test
  void aFullLaneIsBusyUntilAPlaceIsLeft() {
    var door = door("1ms");
    try (var _ = door.enter(Lane.READS)) {
      var refusal = Refusals.of(() -> door.enter(Lane.READS));
      assertThat(refusal.code()).isEqualTo(CommonProblem.BUSY);
      assertThat(refusal.headers()).containsEntry("Retry-After", "1");
      assertThatCode(() -> door.enter(Lane.WRITES)).doesNotThrowAnyException();
    }
    assertThat(door.free(Lane.READS)).isEqualTo(1);
    assertThatCode(() -> door.enter(Lane.READS)).doesNotThrowAnyException();
  }

  @Test
  void aPatientRequestTakesThePlaceThatComesFree() {
    var door = door("20s");
    var first = door.enter(Lane.READS);
    var second = CompletableFuture.supplyAsync(() -> door.enter(Lane.READS));
    Awaitility.await().during(Duration.ofMillis(100)).until(() -> !second.isDone());
    first.close();
    assertThat(second.join()).isNotNull();
  }

  @Test
  void whoTakesNoPlaceIsNeverRefused() {
    var door = door("1ms");
    for (int n = 0; n < 1_000; n++) {
      door.enter(Lane.NONE);
    }
    assertThat(door.free(Lane.NONE)).isZero();
  }

  @Test
  void aRequestThatIsToldToStopDoesNotWait() {
    var door = door("20s");
    door.enter(Lane.READS);
    Thread.currentThread().interrupt();
    assertThat(Refusals.of(() -> door.enter(Lane.READS)).code()).isEqualTo(CommonProblem.BUSY);
    assertThat(Thread.interrupted()).isTrue();
  }
}
