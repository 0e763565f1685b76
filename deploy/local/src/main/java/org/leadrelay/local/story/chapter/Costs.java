package org.leadrelay.local.story.chapter;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.leadrelay.local.Stack;
import org.leadrelay.local.Timing;
import org.leadrelay.local.part.Footprint;
import org.leadrelay.local.part.Part;
import org.leadrelay.local.part.ServicePart;
import org.leadrelay.local.part.StackFailure;
import org.leadrelay.local.part.SuiteService;
import org.leadrelay.local.story.play.Outcome;
import org.leadrelay.local.story.play.StoryStep;

/** What the services need, beside what they may need. */
public final class Costs {
  private static final Duration START = Duration.ofSeconds(6);
  private static final long MEMORY_MIB = 350;

  /** Uploads, and a copy of the watchlist. */
  private static final long COURIERS_MEMORY_MIB = 512;

  private static final long KIB = 1024;

  private final Stack stack;
  private final Supplier<Duration> readyAfterKill;

  public Costs(Stack stack, Supplier<Duration> readyAfterKill) {
    this.stack = stack;
    this.readyAfterKill = readyAfterKill;
  }

  public List<StoryStep> steps() {
    var steps = new ArrayList<StoryStep>();
    steps.add(StoryStep.of("服务启动用时", "The services' starts, their databases up", this::starts));
    stack
        .services()
        .forEach(part ->
            steps.add(
                StoryStep.of(
                    part.title() + " 占用内存",
                    "Memory of " + part.title() + " after the story",
                    () -> memory(part))));
    return steps;
  }

  private Outcome starts() {
    var longest = readyAfterKill.get();
    var said = new ArrayList<>(List.of("after kill -9 " + Timing.text(longest)));
    for (var start : stack.readyAfter().entrySet()) {
      said.add(start.getKey().folder() + " " + Timing.text(start.getValue()));
      longest = longest.compareTo(start.getValue()) < 0 ? start.getValue() : longest;
    }
    return Outcome.measured(
            "%s; 上限 · limit %s".formatted(String.join(", ", said), Timing.text(START)),
            longest.compareTo(START) <= 0)
        .tookInstead(longest);
  }

  private static Outcome memory(ServicePart part) throws IOException {
    var footprint = new Footprint(process(part));
    long limit = part.service() == SuiteService.COURIER ? COURIERS_MEMORY_MIB : MEMORY_MIB;
    long held = footprint.proportionalKib() / KIB;
    long anonymous = footprint.anonymousKib() / KIB;
    return Outcome.measured(
        "%d MiB, of these anonymous %d MiB; 上限 · limit %d MiB".formatted(held, anonymous, limit),
        held <= limit);
  }

  private static ProcessHandle process(Part part) {
    return part.daemon()
        .process()
        .orElseThrow(() -> new StackFailure(part.title() + " has ended."));
  }
}
