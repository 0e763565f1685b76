package org.leadrelay.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FootprintTest {
  private static final long A_JVM_IN_KIB = 20_000;

  @Test
  void aYoungProcessIsYoung() throws Exception {
    var process = new ProcessBuilder("sleep", "60").start();
    try {
      assertThat(new Footprint(process.toHandle()).age())
          .isBetween(Duration.ofMillis(-10), Duration.ofSeconds(5));
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void anonymousMemoryIsAPartOfAll() throws IOException {
    var footprint = new Footprint(ProcessHandle.current());

    assertThat(footprint.anonymousKib()).isBetween(A_JVM_IN_KIB, footprint.proportionalKib());
  }
}
