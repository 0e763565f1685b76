package org.leadrelay.local.story.chapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TamperedByteTest {
  private static final byte[] EXPORT =
      "{\"at\":\"2026-11-23T08:00:00Z\"}\n{\"n\":2,\"at\":\"2026-11-23T08:00:01Z\"}\n"
          .getBytes(UTF_8);

  @Test
  void itLiesInTheTimeOfThatEntry() {
    var copy = EXPORT.clone();

    copy[TamperedByte.in(copy, 2)] ^= 1;

    assertThat(new String(copy, UTF_8))
        .isEqualTo(
            "{\"at\":\"2026-11-23T08:00:00Z\"}\n{\"n\":2,\"at\":\"2027-11-23T08:00:01Z\"}\n");
  }

  @Test
  void anEntryThatIsNotThereCannotBeChanged() {
    assertThatThrownBy(() -> TamperedByte.in(EXPORT, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
