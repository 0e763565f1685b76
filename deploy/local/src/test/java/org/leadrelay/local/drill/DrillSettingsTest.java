package org.leadrelay.local.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.leadrelay.local.Arguments;
import org.leadrelay.local.part.StackFailure;

class DrillSettingsTest {

  @Test
  void whatIsNotGivenHasADefaultAndASeedThatIsTold() {
    var settings = settings("rounds=", "seed=");

    assertThat(settings.rounds()).isEqualTo(200);
    assertThat(settings.seed()).isEqualTo(42);
  }

  @Test
  void itIsExaminedNowAndThenAndAtTheEnd() {
    var settings = settings("rounds=5", "every=2");

    assertThat(settings.examinesAfter(1)).isFalse();
    assertThat(settings.examinesAfter(2)).isTrue();
    assertThat(settings.examinesAfter(5)).isTrue();
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> settings("rounds=many"))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("many");
    assertThatThrownBy(() -> settings("rounds=0")).isInstanceOf(StackFailure.class);
  }

  private static DrillSettings settings(String... words) {
    return DrillSettings.of(Arguments.parse(words), 42);
  }
}
