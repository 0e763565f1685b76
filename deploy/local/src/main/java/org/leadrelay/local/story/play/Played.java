package org.leadrelay.local.story.play;

import java.time.Duration;

/**
 * A step that was played.
 *
 * @param at when it began, from the beginning of the story
 * @param took how long it lasted, or what it measured
 */
public record Played(StoryStep step, Outcome outcome, Duration at, Duration took) {}
