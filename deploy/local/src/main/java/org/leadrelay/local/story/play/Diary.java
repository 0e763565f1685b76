package org.leadrelay.local.story.play;

import java.util.ArrayList;
import java.util.List;

/** What has been played so far, for the step that draws it. */
public final class Diary {
  private final List<Told> told = new ArrayList<>();

  /** A chapter as far as it was played. */
  public record Told(Chapter chapter, List<Played> steps) {}

  /** The chapters begun so far. */
  public List<Told> chapters() {
    return told.stream().map(each -> new Told(each.chapter(), List.copyOf(each.steps()))).toList();
  }

  /** All steps played so far. */
  public List<Played> steps() {
    return told.stream().flatMap(chapter -> chapter.steps().stream()).toList();
  }

  void begin(Chapter chapter) {
    told.add(new Told(chapter, new ArrayList<>()));
  }

  void note(Played played) {
    told.getLast().steps().add(played);
  }
}
