package org.leadrelay.local.drill.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leadrelay.local.drill.load.Load.Work;

class LoadsTogetherTest {

  @Test
  void everyAnswerOfEveryLoadIsCounted() throws InterruptedException {
    var work = new LoadsTogether(List.of(answering(2), answering(3))).draw(new SplittableRandom(1));
    var answered = new AtomicInteger();

    work.run(answered::incrementAndGet);

    assertThat(work.answers()).isEqualTo(5);
    assertThat(answered).hasValue(5);
  }

  @Test
  void aLoadThatFailsIsHeardAfterTheOthersHaveEnded() {
    var failing = load(1, new IllegalArgumentException("answered 500"));
    var work = new LoadsTogether(List.of(failing, answering(3))).draw(new SplittableRandom(1));
    var answered = new AtomicInteger();

    assertThatThrownBy(() -> work.run(answered::incrementAndGet)).hasMessage("answered 500");
    assertThat(answered).hasValue(4);
  }

  private static Load answering(int answers) {
    return load(answers, null);
  }

  private static Load load(int answers, @Nullable RuntimeException fault) {
    return random ->
        new Work() {
          @Override
          public int answers() {
            return answers;
          }

          @Override
          public void run(Runnable answered) {
            for (int i = 0; i < answers; i++) {
              answered.run();
            }
            if (fault != null) {
              throw fault;
            }
          }
        };
  }
}
