package org.leadrelay.courier.waybill;

import java.lang.Character.UnicodeScript;

/** The name of a sender: 2 to 50 letters, all Han or all Latin. */
final class PersonName {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 50;
  private static final int HAN_ZERO = 0x3007;
  private static final int FULL_WIDTH_FROM = 0xFF00;
  private static final int FULL_WIDTH_TO = 0xFFEF;

  /** Space, the middle dot and the two that keyboards put in its place, and what joins names. */
  private static final String SEPARATORS = " \u00B7\u2022\u30FB-'.";

  private PersonName() {}

  /** Whether a text is a name. Separators do not count as letters. */
  static boolean isValid(String text) {
    int han = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (isHan(codePoint)) {
        han++;
      } else if (isLatin(codePoint)) {
        latin++;
      } else if (SEPARATORS.indexOf(codePoint) < 0) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    int letters = han + latin;
    return (han == 0 || latin == 0) && letters >= SHORTEST && letters <= LONGEST;
  }

  private static boolean isHan(int codePoint) {
    return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
        || codePoint == HAN_ZERO
        || (codePoint > 0x3000
            && Character.isLetter(codePoint)
            && UnicodeScript.of(codePoint) == UnicodeScript.HAN);
  }

  private static boolean isLatin(int codePoint) {
    return (codePoint >= 'a' && codePoint <= 'z')
        || (codePoint >= 'A' && codePoint <= 'Z')
        || (codePoint > 0x7F
            && (codePoint < FULL_WIDTH_FROM || codePoint > FULL_WIDTH_TO)
            && Character.isLetter(codePoint)
            && UnicodeScript.of(codePoint) == UnicodeScript.LATIN);
  }
}
