package org.leadrelay.local;

/** Lays text out on a terminal, where a Chinese character takes two columns. */
final class Columns {
  private Columns() {}

  /** How many columns the text takes. */
  static int of(String text) {
    return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  /** The text, with blanks up to that many columns. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The blocks of Unicode's EastAsianWidth W and F that the suite's texts use. */
  private static boolean isWide(int point) {
    return (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE4F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || point >= 0x20000;
  }
}
