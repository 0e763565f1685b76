package org.leadrelay.intake.extraction;

import java.util.Locale;

/**
 * Cuts out the runs of letters and digits; digits of another script, Chinese or in circles, are
 * runs of their own.
 */
final class Codes {

  private Codes() {}

  static Pieces in(Writing writing) {
    var pieces = new Pieces(writing, Codes::sign);
    for (int place = 0; place < writing.length(); ) {
      int end = end(writing, place);
      if (end > place) {
        pieces.add(place, end);
      }
      place = Math.max(end, place + 1);
    }
    return pieces;
  }

  /** In capitals, the letter O between digits as a zero. */
  static String inCapitals(String text) {
    var capitals = new StringBuilder(text.toUpperCase(Locale.ROOT));
    for (int i = 1; i + 1 < capitals.length(); i++) {
      if (capitals.charAt(i) == 'O'
          && Glyph.isDigit(capitals.charAt(i - 1))
          && (Glyph.isDigit(capitals.charAt(i + 1)) || capitals.charAt(i + 1) == 'O')) {
        capitals.setCharAt(i, '0');
      }
    }
    return capitals.toString();
  }

  private static int sign(int sign) {
    int chinese = Glyph.chineseDigit(sign);
    return chinese < 0 ? sign : '0' + chinese;
  }

  private static int end(Writing writing, int start) {
    int end = start;
    if (Glyph.chineseDigit(writing.at(start)) >= 0) {
      while (Glyph.chineseDigit(writing.at(end)) >= 0) {
        end++;
      }
      return end;
    }
    boolean enclosed = writing.isEnclosed(start);
    while (Glyph.isLetterOrDigit(writing.at(end)) && writing.isEnclosed(end) == enclosed) {
      end++;
    }
    return end;
  }
}
