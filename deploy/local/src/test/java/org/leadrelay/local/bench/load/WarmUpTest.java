package org.leadrelay.local.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final AtomicInteger slices = new AtomicInteger();
  private final WarmUp warmUp = new WarmUp(LONGEST, () -> Duration.ofSeconds(slices.get()));

  @Test
  void endsWhenTenSlicesAreHardlyFasterThanTheTenBefore() {
    var took = warmUp.until(() -> Math.min(slices.incrementAndGet(), 12));

    assertThat(took).isBetween(Duration.ofSeconds(22), Duration.ofSeconds(32));
  }

  @Test
  void oneSlowSliceDoesNotEndIt() {
    warmUp.until(() -> slices.incrementAndGet() == 19 ? 1 : slices.get() * slices.get());

    assertThat(slices.get()).isGreaterThan(30);
  }

  @Test
  void endsAtTheLatestAfterItsTime() {
    warmUp.until(() -> Math.pow(2, slices.incrementAndGet()));

    assertThat(slices).hasValue(60);
  }
}
