package org.leadrelay.local.story.play;

/**
 * Between which bureaus a step goes, by their jurisdiction codes; the same one twice where a bureau
 * only looks.
 */
public record Leg(String from, String to) {

  /** Whether nothing travels. */
  public boolean stays() {
    return from.equals(to);
  }
}
