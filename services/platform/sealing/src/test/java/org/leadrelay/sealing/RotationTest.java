package org.leadrelay.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RotationTest {

  @Test
  void oneLiveVersionIsNoRotation() {
    assertThat(rotation(1, 1).running()).isFalse();
    assertThat(rotation(1, 1, 2).running()).isTrue();
  }

  @Test
  void theGateOpensWhenTheNewVersionIsLiveHere() {
    assertThat(rotation(1, 1).readyFor(2)).isFalse();
    assertThat(rotation(1, 1, 2).readyFor(2)).isTrue();
  }

  @Test
  void olderVersionsRetireAndAPendingOneDoesNot() {
    assertThat(rotation(2, 1, 2, 3).retiring()).containsExactly(1);
  }

  @Test
  void theCurrentVersionIsLive() {
    assertThatIllegalArgumentException().isThrownBy(() -> rotation(2, 1));
  }

  private static Rotation rotation(int current, Integer... live) {
    return new Rotation(current, new TreeSet<>(List.of(live)));
  }
}
