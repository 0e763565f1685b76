package org.leadrelay.intake.extraction;

import java.util.Set;
import org.leadrelay.identifiers.IdentifierType;

/**
 * What is known of the numbers of a kind before one is looked at.
 *
 * @param shortest how many signs the shortest has
 * @param longest how many signs the longest has
 * @param deniedBy the cues by which a number is of another kind, whatever it looks like
 */
record Outline(IdentifierType type, int shortest, int longest, Set<Cue> deniedBy) {}
