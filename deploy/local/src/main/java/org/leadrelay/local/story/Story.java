package org.leadrelay.local.story;

import java.util.List;
import org.leadrelay.local.Console;
import org.leadrelay.local.Stopwatch;
import org.leadrelay.local.part.StackFailure;

/** Steps that build on each other; the first that fails ends the story. */
public record Story(List<StoryStep> steps) {

  public Story {
    steps = List.copyOf(steps);
  }

  /** Plays the steps in order and prints each with its time. */
  public void play(Console console) {
    var whole = new Stopwatch();
    for (var step : steps) {
      play(step, console);
    }
    console.done("Story", steps.size() + " steps", whole.elapsed());
  }

  private static void play(StoryStep step, Console console) {
    var watch = new Stopwatch();
    try {
      console.done(step.title(), step.act().play(), watch.elapsed());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("The story was interrupted.", e);
    } catch (Exception e) {
      console.failed(step.title(), String.valueOf(e.getMessage()), watch.elapsed());
      throw new StackFailure("The story ended at \"" + step.title() + "\".", e);
    }
  }
}
