package org.leadrelay.local.story.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadrelay.local.Console;
import org.leadrelay.local.part.StackFailure;

class StoryTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));
  private final Diary diary = new Diary();

  @Test
  void eachStepSaysWhatCameOfItAndHowLongItTook() {
    var story =
        story(step("send", Outcome.of("201")), step("accept", Outcome.of("200").state("ACCEPTED")));

    assertThat(story.play()).isTrue();

    assertThat(lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("零 · Zero"),
            line -> assertThat(line).startsWith("✔ 一步 · send").endsWith(" ms"),
            line -> assertThat(line).isEqualTo("    201"),
            line -> assertThat(line).startsWith("✔ 一步 · accept"),
            line -> assertThat(line).isEqualTo("    200"),
            line -> assertThat(line).startsWith("2 / 2"));
  }

  @Test
  void whatWasPlayedIsWrittenDown() {
    var measured = Outcome.of("").tookInstead(Duration.ofMillis(38));

    story(step("send", Outcome.of("201")), step("arrive", measured)).play();

    assertThat(diary.chapters()).hasSize(1);
    assertThat(diary.steps())
        .extracting(played -> played.step().en())
        .containsExactly("send", "arrive");
    assertThat(diary.steps().getLast().took()).isEqualTo(Duration.ofMillis(38));
  }

  @Test
  void theFirstStepThatFailsEndsIt() {
    var failing =
        StoryStep.of(
            "一步",
            "accept",
            () -> {
              throw new IllegalStateException("409");
            });
    var story = story(failing, step("close", Outcome.of("closed")));

    assertThatThrownBy(story::play).isInstanceOf(StackFailure.class).hasMessageContaining("accept");
    assertThat(lines()).anyMatch(line -> line.startsWith("✘ 一步 · accept"));
    assertThat(lines()).anyMatch(line -> line.contains("409"));
    assertThat(lines()).noneMatch(line -> line.contains("close"));
  }

  @Test
  void aLimitThatIsNotKeptIsShownAndTheStoryGoesOn() {
    var story =
        story(step("memory", Outcome.measured("400 MiB", false)), step("close", Outcome.of("ok")));

    assertThat(story.play()).isFalse();

    assertThat(lines()).anyMatch(line -> line.startsWith("✘ 一步 · memory"));
    assertThat(lines()).anyMatch(line -> line.startsWith("✔ 一步 · close"));
    assertThat(lines().getLast()).startsWith("1 / 2");
  }

  private Story story(StoryStep... steps) {
    return new Story(List.of(new Chapter("零", "Zero", Arrays.asList(steps))), diary, console);
  }

  private static StoryStep step(String en, Outcome outcome) {
    return StoryStep.of("一步", en, () -> outcome);
  }

  private List<String> lines() {
    return said.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.isEmpty()).toList();
  }
}
