package org.leadrelay.local.story;

/**
 * One step of the story.
 *
 * @param title what is tried, in a few words
 * @param act does it, and says in one line what came of it
 */
public record StoryStep(String title, Act act) {

  /** What a step does; any exception means that it failed. */
  @FunctionalInterface
  public interface Act {
    String play() throws Exception;
  }
}
