package org.leadrelay.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadrelay.local.Console;
import org.leadrelay.local.part.StackFailure;

class StoryTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));

  @Test
  void eachStepSaysWhatCameOfIt() {
    new Story(List.of(step("send", "sent to 2"), step("accept", "accepted"))).play(console);

    assertThat(said.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("✔ send").contains("sent to 2").endsWith(" s"),
            line -> assertThat(line).startsWith("✔ accept"),
            line -> assertThat(line).startsWith("✔ Story").contains("2 steps"));
  }

  @Test
  void theFirstStepThatFailsEndsIt() {
    var failing =
        new StoryStep(
            "accept",
            () -> {
              throw new IllegalStateException("409");
            });
    var story = new Story(List.of(failing, step("close", "closed")));

    assertThatThrownBy(() -> story.play(console))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("accept");
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("✘ accept", "409")
        .doesNotContain("close");
  }

  private static StoryStep step(String title, String outcome) {
    return new StoryStep(title, () -> outcome);
  }
}
