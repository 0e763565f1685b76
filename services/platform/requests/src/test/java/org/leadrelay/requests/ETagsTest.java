package org.leadrelay.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ETagsTest {

  @Test
  void aTagIsTheVersionAndStrong() {
    assertThat(ETags.of(7).getValue()).isEqualTo("7");
    assertThat(ETags.of(7).isWeak()).isFalse();
  }
}
