package org.leadrelay.local.drill.victim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadrelay.local.drill.victim.Wheel.Slot;

class WheelTest {
  private final Wheel wheel =
      new Wheel(List.of(new Slot(victim("often"), 9), new Slot(victim("rarely"), 1)));

  @Test
  void theHeavierIsTheLikelier() {
    assertThat(spins(1)).filteredOn("often"::equals).hasSizeBetween(850, 950);
  }

  @Test
  void theSameSeedChoosesTheSame() {
    assertThat(spins(2)).isEqualTo(spins(2));
  }

  private List<String> spins(int seed) {
    var random = new SplittableRandom(seed);
    return Stream.generate(() -> wheel.spin(random).name()).limit(1000).toList();
  }

  private static Victim victim(String name) {
    return new Victim() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void strike() {}

      @Override
      public void recover() {}
    };
  }
}
