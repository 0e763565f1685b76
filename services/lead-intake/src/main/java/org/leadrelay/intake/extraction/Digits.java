package org.leadrelay.intake.extraction;

/**
 * Cuts out the runs of digits. A run ends where the script changes, so that the mark of a list or a
 * Chinese counting word (①154…, …一下) does not belong to the number beside it, and behind a country
 * code. The letter O between digits is a zero.
 */
final class Digits {

  /** So many circles in a row hide digits, they are none. */
  private static final int HIDDEN = 3;

  private final Writing writing;
  private final CountryCode countryCode;
  private final Pieces pieces;
  private boolean behindCode;

  private Digits(Writing writing) {
    this.writing = writing;
    this.countryCode = new CountryCode(writing);
    this.pieces = new Pieces(writing, Digits::digit);
  }

  static Pieces in(Writing writing) {
    var digits = new Digits(writing);
    for (int place = 0; place < writing.length(); ) {
      int end = digits.endOfRun(place);
      if (end > place) {
        digits.add(place, end);
      }
      place = Math.max(end, place + 1);
    }
    return digits.pieces;
  }

  private static int digit(int sign) {
    int chinese = Glyph.chineseDigit(sign);
    return chinese >= 0 ? '0' + chinese : Glyph.isDigit(sign) ? sign : '0';
  }

  private int endOfRun(int start) {
    if (Glyph.chineseDigit(writing.at(start)) >= 0) {
      return endOfChinese(start);
    }
    return Glyph.isDigit(writing.at(start)) ? endOfArabic(start) : start;
  }

  private int endOfChinese(int start) {
    int end = start;
    while (Glyph.chineseDigit(writing.at(end)) >= 0 && !isHidden(end)) {
      end++;
    }
    return end;
  }

  private boolean isHidden(int place) {
    if (writing.at(place) != '○') {
      return false;
    }
    int circles = 1;
    for (int i = place - 1; writing.at(i) == '○' && circles < HIDDEN; i--) {
      circles++;
    }
    for (int i = place + 1; writing.at(i) == '○' && circles < HIDDEN; i++) {
      circles++;
    }
    return circles >= HIDDEN;
  }

  private int endOfArabic(int start) {
    boolean enclosed = writing.isEnclosed(start);
    int end = start;
    while (true) {
      if (Glyph.isDigit(writing.at(end)) && writing.isEnclosed(end) == enclosed) {
        end++;
        continue;
      }
      int zeros = end;
      while (Glyph.lower(writing.at(zeros)) == 'o') {
        zeros++;
      }
      if (zeros == end || !Glyph.isDigit(writing.at(zeros)) || writing.isEnclosed(zeros)) {
        return end;
      }
      end = zeros;
    }
  }

  private void add(int start, int end) {
    int code = countryCode.lengthIn(start, end);
    add(start, code > 0 ? start + code : end, behindCode);
    behindCode = code > 0;
    if (code > 0 && start + code < end) {
      add(start + code, end, true);
      behindCode = false;
    }
  }

  private void add(int start, int end, boolean alone) {
    if (alone) {
      pieces.add(start, end, Pause.BREAK);
    } else {
      pieces.add(start, end);
    }
  }
}
