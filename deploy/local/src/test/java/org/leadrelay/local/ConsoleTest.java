package org.leadrelay.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));

  @Test
  void timesEndInOneColumnWhateverTheScript() {
    console.step(true, "上海移交江苏，加急 · Shanghai sends", "", Duration.ofMillis(52));
    console.step(true, "Shanghai sends", "", Duration.ofMillis(123456));
    console.done("Kafka", "127.0.0.1:18001", Duration.ofMillis(999));

    var widths =
        said.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .map(Columns::of);
    assertThat(widths.distinct()).hasSize(1);
  }

  @Test
  void timesUnderASecondAreShownInMilliseconds() {
    assertThat(Timing.text(Duration.ofMillis(999))).isEqualTo("999 ms");
    assertThat(Timing.text(Duration.ofSeconds(1))).isEqualTo("1.0 s");
  }
}
