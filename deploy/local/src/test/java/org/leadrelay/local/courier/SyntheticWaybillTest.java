package org.leadrelay.local.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SyntheticWaybillTest {

  @Test
  void aWholeMinuteIsWrittenWithItsSeconds() {
    assertThat(SyntheticWaybill.written(Instant.parse("2026-11-24T02:46:00.9Z")))
        .isEqualTo("2026-11-24T10:46:00+08:00");
  }
}
