package org.leadrelay.local.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void percentilesAreByNearestRank() {
    var hundred = new Spread(IntStream.rangeClosed(1, 100).mapToObj(n -> 101.0 - n).toList());

    assertThat(hundred.percentile(50)).isEqualTo(50);
    assertThat(hundred.percentile(99)).isEqualTo(99);
    assertThat(hundred.percentile(100)).isEqualTo(100);
    assertThat(hundred.percentile(0)).isEqualTo(1);
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheTwo() {
    assertThat(new Spread(List.of(4.0, 1.0, 3.0, 2.0)).median()).isEqualTo(2.5);
    assertThat(new Spread(List.of(9.0, 1.0, 3.0)).median()).isEqualTo(3);
  }

  @Test
  void timesAreInMilliseconds() {
    assertThat(Spread.ofMillis(List.of(Duration.ofNanos(1_500_000))).median()).isEqualTo(1.5);
  }

  @Test
  void nothingHasNoSpread() {
    assertThatThrownBy(() -> new Spread(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
