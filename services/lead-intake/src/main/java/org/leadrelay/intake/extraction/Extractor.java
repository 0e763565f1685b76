package org.leadrelay.intake.extraction;

import java.util.List;

/**
 * Finds the identifiers in a text.
 *
 * <p>Safe for use by many threads. The work is linear in the length of the text.
 */
public final class Extractor {

  private static final List<Finder> FINDERS = List.of(new MobileFinder());

  /**
   * What the text names, in the order of the text and without overlap. Offsets count the code
   * points of the text as it is given. No text makes it throw.
   */
  public List<Found> read(String text) {
    var writing = Writing.of(text);
    var claims = new Claims(writing);
    FINDERS.forEach(finder -> finder.find(writing, claims));
    return claims.inOrder();
  }
}
