package org.leadrelay.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.leadrelay.local.part.StackFailure;

class PatienceTest {

  @Test
  void itLooksUntilThereIsSomething() {
    var looks = new AtomicInteger();

    var found =
        Patience.ofSeconds(10)
            .await("the third", () -> Optional.of(looks.incrementAndGet()).filter(n -> n == 3));

    assertThat(found).isEqualTo(3);
  }

  @Test
  void itSaysWhatDidNotCome() {
    var patience = new Patience(Duration.ofMillis(20));

    assertThatThrownBy(() -> patience.await("the mail", Optional::empty))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("the mail");
  }
}
