package org.leadrelay.requests.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.requests.Configs;
import org.leadrelay.requests.Refusals;

class BodyMemoryTest {

  private final BodyMemory memory = new BodyMemory(Configs.with(Map.of("body.memory", "128K")));

  @Test
  void smallBodiesAreFree() {
    for (int n = 0; n < 1_000; n++) {
      var share = memory.share();
      share.cover(BodyMemory.UNIT - 1);
      assertThat(share.isEmpty()).isTrue();
    }
  }

  @Test
  void aBodyTakesWhatItGrowsBy() {
    var share = memory.share();
    share.cover(BodyMemory.UNIT);
    share.cover(BodyMemory.UNIT + 1);
    share.cover(2 * BodyMemory.UNIT);
    assertThat(Refusals.of(() -> share.cover(3 * BodyMemory.UNIT)).code())
        .isEqualTo(CommonProblem.BUSY);
  }

  @Test
  void whatIsGivenBackIsFreeForOthers() {
    var first = memory.share();
    first.cover(2 * BodyMemory.UNIT);
    var second = memory.share();
    assertThat(Refusals.of(() -> second.cover(BodyMemory.UNIT)).code())
        .isEqualTo(CommonProblem.BUSY);
    first.giveBack();
    first.giveBack();
    assertThatCode(() -> second.cover(2 * BodyMemory.UNIT)).doesNotThrowAnyException();
    assertThat(Refusals.of(() -> first.cover(BodyMemory.UNIT)).code())
        .isEqualTo(CommonProblem.BUSY);
  }
}
