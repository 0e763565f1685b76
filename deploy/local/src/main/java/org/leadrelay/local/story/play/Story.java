package org.leadrelay.local.story.play;

import java.time.Duration;
import java.util.List;
import org.leadrelay.local.Console;
import org.leadrelay.local.Stopwatch;
import org.leadrelay.local.part.StackFailure;

/** Chapters that build on each other; the first step that fails ends the story. */
public final class Story {
  private final List<Chapter> chapters;
  private final Diary diary;
  private final Console console;
  private final Stopwatch sinceBegin = new Stopwatch();

  public Story(List<Chapter> chapters, Diary diary, Console console) {
    this.chapters = List.copyOf(chapters);
    this.diary = diary;
    this.console = console;
  }

  /**
   * Plays the steps in order and prints each with its time.
   *
   * @return whether all limits were kept
   */
  public boolean play() {
    for (var chapter : chapters) {
      console.headline(chapter.title());
      diary.begin(chapter);
      chapter.steps().forEach(this::play);
    }
    var steps = diary.steps();
    long kept = steps.stream().filter(played -> played.outcome().met()).count();
    console.headline("%d / %d 步完成 · steps done".formatted(kept, steps.size()));
    return kept == steps.size();
  }

  private void play(StoryStep step) {
    var at = sinceBegin.elapsed();
    var watch = new Stopwatch();
    try {
      var outcome = step.act().play();
      var took = outcome.took().orElseGet(watch::elapsed);
      diary.note(new Played(step, outcome, at, took));
      console.step(outcome.met(), step.title(), outcome.detail(), took);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("The story was interrupted.", e);
    } catch (Exception e) {
      throw failed(step, e, watch.elapsed());
    }
  }

  private StackFailure failed(StoryStep step, Exception cause, Duration took) {
    console.step(false, step.title(), cause.toString(), took);
    return new StackFailure("The story ended at \"" + step.title() + "\".", cause);
  }
}
