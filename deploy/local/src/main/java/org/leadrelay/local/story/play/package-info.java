/** A story as such: chapters of steps that are played in order, timed and written down. */
@NullMarked
package org.leadrelay.local.story.play;

import org.jspecify.annotations.NullMarked;
