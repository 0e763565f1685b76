package org.leadrelay.intake.extraction;

/** The 86 in front of a number. */
record CountryCode(Writing writing) {

  private static final String CODE = "86";
  private static final String DIALLED = "0086";

  /** A code and a mobile number in one run. */
  private static final int WITH_MOBILE = 13;

  /** Longer than the number of any account. */
  private static final int LONG = 12;

  /** How many signs at the beginning of a run of digits are the country's code, or 0. */
  int lengthIn(int start, int end) {
    if (begins(start, end, DIALLED)) {
      return DIALLED.length();
    }
    return begins(start, end, CODE) && isCode(start, end) ? CODE.length() : 0;
  }

  /**
   * Whether a run of digits is a code in front of the number behind it.
   *
   * @param number the place where the number begins
   */
  boolean isBefore(int start, int end, int number) {
    int length = end - start;
    return ((length == DIALLED.length() && begins(start, end, DIALLED))
            || (length == CODE.length() && begins(start, end, CODE) && isPlus(start - 1)))
        && (end == number || Pause.between(writing, start - 1, end, number) != Pause.BREAK);
  }

  private boolean isCode(int start, int end) {
    int number = start + CODE.length();
    boolean alone = number == end;
    if (isPlus(start - 1)) {
      return alone || isMobile(number) || end - start >= LONG;
    }
    return alone
        ? Glyph.isMark(writing.at(end)) && isMobile(end + 1)
        : end - start == WITH_MOBILE && isMobile(number);
  }

  private boolean begins(int start, int end, String code) {
    if (end - start < code.length()) {
      return false;
    }
    for (int i = 0; i < code.length(); i++) {
      if (digit(start + i) != code.charAt(i) - '0') {
        return false;
      }
    }
    return true;
  }

  private boolean isMobile(int place) {
    return digit(place) == 1 && digit(place + 1) >= 3;
  }

  private boolean isPlus(int place) {
    return writing.at(place) == '+'
        || (isOpening(writing.at(place)) && writing.at(place - 1) == '+');
  }

  private static boolean isOpening(int sign) {
    return sign == '(' || sign == '（';
  }

  private int digit(int place) {
    int sign = writing.at(place);
    return Glyph.isDigit(sign) ? sign - '0' : Glyph.chineseDigit(sign);
  }

  /**
   * Whether the number that begins at a place belongs to another country: a plus before it, and
   * that is not the plus of "add me", which stands behind a word.
   */
  boolean isForeign(int start) {
    return writing.at(start - 1) == '+' && !Character.isLetterOrDigit(writing.at(start - 2));
  }
}
