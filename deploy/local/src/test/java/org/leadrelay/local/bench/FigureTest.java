package org.leadrelay.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void aBudgetIsKeptUpToItsLimit() {
    assertThat(Figure.atMost("p99", 250, "ms", 250, "").kept()).isTrue();
    assertThat(Figure.atMost("p99", 251, "ms", 250, "").kept()).isFalse();
    assertThat(Figure.atLeast("ratio", 0.4, "", 0.4, "").kept()).isTrue();
    assertThat(Figure.atLeast("ratio", 0.39, "", 0.4, "").kept()).isFalse();
  }

  @Test
  void figureLimitAndRatioAreWrittenForPeople() {
    var figure = Figure.atMost("p99", 125, "ms", 250, "");

    assertThat(figure.valueText()).isEqualTo("125 ms");
    assertThat(figure.limitText()).isEqualTo("≤ 250 ms");
    assertThat(figure.ratioText()).isEqualTo("0.50");
    assertThat(Figure.noted("rate", 1234.5, "a second", "").limitText()).isEmpty();
  }
}
