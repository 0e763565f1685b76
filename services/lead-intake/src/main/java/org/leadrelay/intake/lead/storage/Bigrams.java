package org.leadrelay.intake.lead.storage;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs of neighbouring characters, as numbers: what a part of a text has in common with the text.
 * Two pairs may share a number, so a hit is compared with the text itself.
 */
final class Bigrams {

  private Bigrams() {}

  /** Latin letters in lower case, as {@code lower(... collate "C")} makes them. */
  static String folded(String text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      folded.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter);
    }
    return folded.toString();
  }

  static List<Integer> of(String text) {
    int[] points = folded(text).codePoints().toArray();
    return IntStream.range(1, points.length)
        .map(i -> points[i - 1] * 65_599 + points[i])
        .distinct()
        .boxed()
        .toList();
  }
}
