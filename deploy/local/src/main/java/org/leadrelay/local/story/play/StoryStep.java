package org.leadrelay.local.story.play;

import java.util.Optional;

/**
 * One step of the story.
 *
 * @param zh what is tried, in Chinese
 * @param en the same in English
 * @param leg where on the map it happens, if it does
 * @param act does it, and says what came of it
 */
public record StoryStep(String zh, String en, Optional<Leg> leg, Act act) {

  /** What a step does; any exception means that it failed. */
  @FunctionalInterface
  public interface Act {
    Outcome play() throws Exception;
  }

  public static StoryStep of(String zh, String en, Act act) {
    return new StoryStep(zh, en, Optional.empty(), act);
  }

  /** The step as one that goes from a bureau to another. */
  public StoryStep between(String from, String to) {
    return new StoryStep(zh, en, Optional.of(new Leg(from, to)), act);
  }

  /** The step as one in which a bureau looks. */
  public StoryStep at(String bureau) {
    return between(bureau, bureau);
  }

  /** Both languages, for a terminal. */
  public String title() {
    return zh + " · " + en;
  }
}
