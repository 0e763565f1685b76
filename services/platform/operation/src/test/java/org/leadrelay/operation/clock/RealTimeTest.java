package org.leadrelay.operation.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RealTimeTest {

  @Test
  void productionObjectsToASettableClock() {
    assertThat(new RealTime(() -> true).objections()).hasSize(1);
    assertThat(new RealTime(() -> false).objections()).isEmpty();
  }

  @Test
  void theRefusalIsListedOnlyWhereTheClockCanBeSet() {
    assertThat(new ClockCatalogue(() -> true).codes()).hasSize(1);
    assertThat(new ClockCatalogue(() -> false).codes()).isEmpty();
  }
}
