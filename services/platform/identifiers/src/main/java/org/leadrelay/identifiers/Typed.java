package org.leadrelay.identifiers;

import java.text.Normalizer;
import java.util.Locale;

/** Undoes what keyboards, chat programs and caution do to an identifier. */
final class Typed {

  private static final String SEPARATORS = ".·•‧_/";
  private static final String[] CHINESE_DIGITS = {
    "〇零○", "一壹幺", "二贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"
  };
  private static final int KEYCAP = 0x20E3;

  private Typed() {}

  /** Compatible forms unified, invisible marks and keycaps dropped, no white space at the ends. */
  static String clean(String raw) {
    var text = new StringBuilder(raw.length());
    Normalizer.normalize(raw, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Typed::isVisible)
        .forEach(text::appendCodePoint);
    return text.toString().strip();
  }

  /** Clean, without white space, dashes and dots. */
  static String compact(String raw) {
    var text = new StringBuilder(raw.length());
    clean(raw).codePoints().filter(c -> !isSeparator(c)).forEach(text::appendCodePoint);
    return text.toString();
  }

  /** Compact, in upper case. */
  static String upper(String raw) {
    return compact(raw).toUpperCase(Locale.ROOT);
  }

  /** Clean, in lower case. */
  static String lower(String raw) {
    return clean(raw).toLowerCase(Locale.ROOT);
  }

  /** Upper, with digits of all scripts as 0 to 9, and the letter O between digits as 0. */
  static String digits(String raw) {
    var text = new StringBuilder(raw.length());
    upper(raw).codePoints().map(Typed::asciiDigit).forEach(text::appendCodePoint);
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == 'O' && isDigit(text.charAt(i - 1)) && isDigitOrO(text.charAt(i + 1))) {
        text.setCharAt(i, '0');
      }
    }
    return text.toString();
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.CONTROL -> Character.isWhitespace(codePoint);
      default -> codePoint != KEYCAP && !isVariationSelector(codePoint);
    };
  }

  private static boolean isVariationSelector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
  }

  private static boolean isSeparator(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.getType(codePoint) == Character.DASH_PUNCTUATION
        || SEPARATORS.indexOf(codePoint) >= 0;
  }

  private static int asciiDigit(int codePoint) {
    int value = Character.isDigit(codePoint) ? Character.digit(codePoint, 10) : -1;
    for (int i = 0; i < CHINESE_DIGITS.length && value < 0; i++) {
      value = CHINESE_DIGITS[i].indexOf(codePoint) >= 0 ? i : value;
    }
    return value < 0 ? codePoint : '0' + value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDigitOrO(char c) {
    return isDigit(c) || c == 'O';
  }
}
