package org.leadrelay.events.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsTest {

  private final Topics topics =
      new Topics("t.", Map.of("org.a.", "a.v1", "org.a.watch.", "watch.v1"));

  @Test
  void theLongestRuleThatFitsCounts() {
    assertThat(topics.of("org.a.moved.v1")).contains("t.a.v1");
    assertThat(topics.of("org.a.watch.added.v1")).contains("t.watch.v1");
  }

  @Test
  void aTypeWithoutRuleHasNoTopic() {
    assertThat(topics.of("org.b.moved.v1")).isEmpty();
    assertThat(topics.isEmpty()).isFalse();
    assertThat(new Topics("", Map.of()).isEmpty()).isTrue();
  }
}
