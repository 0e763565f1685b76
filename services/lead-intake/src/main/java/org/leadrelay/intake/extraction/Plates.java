package org.leadrelay.intake.extraction;

import java.util.Locale;
import org.leadrelay.identifiers.IdentifierType;

/** Finds vehicle plates: a province's sign, a letter, and five or six signs that end there. */
final class Plates implements Finder {

  private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼测";
  private static final String LAST = "挂学警港澳领";

  /** The letter and the signs behind it. */
  private static final int COMMON = 6;

  private static final int NEW_ENERGY = 7;
  private static final int FEWEST_DIGITS = 2;
  private static final double CONFIDENCE = 0.93;

  @Override
  public void find(Reading reading, Claims claims) {
    var codes = reading.codes();
    for (int first = 0; first < codes.size(); first++) {
      int start = codes.start(first) - 1;
      if (PROVINCES.indexOf(reading.writing().at(start)) >= 0
          && Glyph.isLetter(codes.read(start + 1))) {
        claim(reading, claims, first);
      }
    }
  }

  private static void claim(Reading reading, Claims claims, int first) {
    var codes = reading.codes();
    int length = 0;
    for (int last = first; length < NEW_ENERGY; last++) {
      length += codes.length(last);
      var plate = new Stretch(codes, first, last);
      if (length >= COMMON - 1 && length <= NEW_ENERGY && plate.standsAlone(true)) {
        claim(reading.writing(), claims, plate, length);
      }
      if (codes.before(last + 1) == Pause.BREAK) {
        return;
      }
    }
  }

  private static void claim(Writing writing, Claims claims, Stretch plate, int length) {
    var signs = plate.text().toUpperCase(Locale.ROOT);
    int start = plate.start() - 1;
    int end = plate.end();
    if (length == COMMON - 1 && LAST.indexOf(writing.at(end)) >= 0) {
      signs += Character.toString(writing.at(end));
      end++;
    }
    if (isPlausible(signs)) {
      var plain = Character.toString(writing.at(start)) + signs;
      claims.claim(IdentifierType.PLATE, plain, start, end, CONFIDENCE);
    }
  }

  /** Serials have at most three letters, and only those of new energy have six signs. */
  private static boolean isPlausible(String signs) {
    long digits = signs.chars().filter(Glyph::isDigit).count();
    return digits >= FEWEST_DIGITS
        && (signs.length() < NEW_ENERGY
            || Glyph.isLetter(signs.charAt(1))
            || Glyph.isLetter(signs.charAt(NEW_ENERGY - 1)));
  }
}
