package org.leadrelay.intake.extraction;

import java.util.Arrays;

/** What a code point stands for when read by eye. */
final class Glyph {

  /** No digit. */
  static final int NONE = -1;

  /** Chinese punctuation keeps its width: it ends an address that its ASCII twin may be part of. */
  private static final String WIDE = "，；：（）！？";

  private static final String[] CHINESE_DIGITS = {
    "〇零○", "一壹幺弌", "二贰貳弍", "三叁參叄弎", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"
  };

  /**
   * Alphabets in decoration: the first code point, and the letter that stands there. Those that
   * make flags are not among them: 🇨🇳 before a number is no word.
   */
  private static final int[][] LETTERS = {
    {0x249C, 'a'}, {0x24B6, 'A'}, {0x24D0, 'a'}, {0x1F130, 'A'}, {0x1F150, 'A'}, {0x1F170, 'A'}
  };

  private static final int MATHEMATICAL = 0x1D400;
  private static final int MATHEMATICAL_END = 0x1D6A4;
  private static final int ALPHABET = 26;

  private static final byte[] CHINESE = new byte[Character.MIN_SUPPLEMENTARY_CODE_POINT];

  static {
    Arrays.fill(CHINESE, (byte) NONE);
    for (int digit = 0; digit < CHINESE_DIGITS.length; digit++) {
      for (char each : CHINESE_DIGITS[digit].toCharArray()) {
        CHINESE[each] = (byte) digit;
      }
    }
  }

  private Glyph() {}

  /**
   * The plain form: ASCII for letters, digits and marks that are wide, in circles or in a
   * mathematical face; a blank for white space but line ends; anything else as it is.
   */
  static int plain(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint == '\t' ? ' ' : codePoint == '\r' ? '\n' : codePoint;
    }
    if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
      return WIDE.indexOf(codePoint) < 0 ? codePoint - 0xFEE0 : codePoint;
    }
    if (isOrdinary(codePoint)) {
      return codePoint;
    }
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
      case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(codePoint, 10);
      case Character.OTHER_NUMBER -> enclosed(codePoint);
      case Character.OTHER_SYMBOL, Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER ->
          letter(codePoint);
      default -> codePoint;
    };
  }

  /** Whether it is a Chinese character of the first two blocks: most of all signs. */
  private static boolean isOrdinary(int codePoint) {
    return codePoint >= 0x3400 && codePoint <= 0x9FFF;
  }

  private static int enclosed(int codePoint) {
    int value = EnclosedDigits.value(codePoint);
    return value == NONE ? codePoint : '0' + value;
  }

  private static int letter(int codePoint) {
    if (codePoint >= MATHEMATICAL && codePoint < MATHEMATICAL_END) {
      int place = (codePoint - MATHEMATICAL) % (2 * ALPHABET);
      return place < ALPHABET ? 'A' + place : 'a' + place - ALPHABET;
    }
    for (int[] letters : LETTERS) {
      if (codePoint >= letters[0] && codePoint < letters[0] + ALPHABET) {
        return letters[1] + codePoint - letters[0];
      }
    }
    return codePoint;
  }

  /** The value of a Chinese digit, plain or formal, or {@link #NONE}. */
  static int chineseDigit(int codePoint) {
    return codePoint < CHINESE.length ? CHINESE[codePoint] : NONE;
  }

  /**
   * Whether it shows nothing itself: zero-width characters, controls, variants, the frames of
   * keycaps.
   */
  static boolean isInvisible(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint < ' ' && !Character.isWhitespace(codePoint)) || codePoint == 0x7F;
    }
    if (isOrdinary(codePoint)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.CONTROL -> !Character.isWhitespace(codePoint);
      case Character.NON_SPACING_MARK -> isVariationSelector(codePoint);
      case Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  /** Whether it makes a keycap, an emoji or a circled sign of the character before. */
  static boolean isDecoration(int codePoint) {
    return codePoint > 0x7F
        && (isVariationSelector(codePoint)
            || Character.getType(codePoint) == Character.ENCLOSING_MARK);
  }

  private static boolean isVariationSelector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
  }

  static boolean isDigit(int plain) {
    return plain >= '0' && plain <= '9';
  }

  static boolean isLetter(int plain) {
    return (plain >= 'a' && plain <= 'z') || (plain >= 'A' && plain <= 'Z');
  }

  static boolean isLetterOrDigit(int plain) {
    return isLetter(plain) || isDigit(plain);
  }

  /** An ASCII letter in lower case, anything else as it is. */
  static int lower(int plain) {
    return plain >= 'A' && plain <= 'Z' ? plain + ('a' - 'A') : plain;
  }

  /** Whether people put it between the digits of one number. */
  static boolean isSeparator(int plain) {
    return plain == ' ' || isMark(plain);
  }

  /** A separator that is no blank. */
  static boolean isMark(int plain) {
    return switch (plain) {
      case '-', '.', '_', '/', '·', '•', '‧' -> true;
      default ->
          plain > 0x7F
              && !isOrdinary(plain)
              && Character.getType(plain) == Character.DASH_PUNCTUATION;
    };
  }
}
