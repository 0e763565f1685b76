package org.leadrelay.intake.extraction;

import java.util.Optional;
import org.leadrelay.identifiers.Courier;

/**
 * A way to write a cue.
 *
 * @param text in lower case, without blanks
 * @param vague an everyday word too, which is a cue only where something says so: a colon behind
 *     it, "add" before it
 * @param courier the courier that it names
 */
record Word(String text, Cue cue, boolean vague, Optional<Courier> courier) {

  /** Whether it is one letter, as many another letter is. */
  boolean isLetter() {
    return text.length() == 1 && Glyph.isLetter(text.charAt(0));
  }
}
