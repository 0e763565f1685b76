package org.leadrelay.local.story.play;

import java.util.List;

/** Steps with a headline. */
public record Chapter(String zh, String en, List<StoryStep> steps) {

  public Chapter {
    steps = List.copyOf(steps);
  }

  /** Both languages, for a terminal. */
  public String title() {
    return zh + " · " + en;
  }
}
