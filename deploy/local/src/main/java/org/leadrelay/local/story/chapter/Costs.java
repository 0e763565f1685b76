package org.leadrelay.local.story.chapter;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.leadrelay.local.Timing;
import org.leadrelay.local.part.Footprint;
import org.leadrelay.local.part.StackFailure;
import org.leadrelay.local.story.play.Outcome;
import org.leadrelay.local.story.play.StoryStep;

/** What the service needs, beside what it may need. */
public final class Costs {
  private static final Duration START = Duration.ofSeconds(6);
  private static final long MEMORY_MIB = 350;
  private static final long KIB = 1024;

  private final Stage stage;
  private final Supplier<Duration> readyAfter;

  public Costs(Stage stage, Supplier<Duration> readyAfter) {
    this.stage = stage;
    this.readyAfter = readyAfter;
  }

  public List<StoryStep> steps() {
    return List.of(
        StoryStep.of("服务启动用时", "The service's start, its database up", this::start),
        StoryStep.of("服务占用内存", "The service's memory after the story", this::memory));
  }

  private Outcome start() {
    var took = readyAfter.get();
    return Outcome.measured(
            "%s; 上限 · limit %s".formatted(Timing.text(took), Timing.text(START)),
            took.compareTo(START) <= 0)
        .tookInstead(took);
  }

  private Outcome memory() throws IOException {
    var process =
        stage
            .service()
            .daemon()
            .process()
            .orElseThrow(() -> new StackFailure("The service has ended."));
    var footprint = new Footprint(process);
    long held = footprint.proportionalKib() / KIB;
    long anonymous = footprint.anonymousKib() / KIB;
    return Outcome.measured(
        "%d MiB, of these anonymous %d MiB; 上限 · limit %d MiB"
            .formatted(held, anonymous, MEMORY_MIB),
        held <= MEMORY_MIB);
  }
}
