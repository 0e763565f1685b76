package org.leadrelay.intake.extraction;

/**
 * What stands between a cue and the number that it announces.
 *
 * @param end where the number may begin
 * @param firm something in it says that a number follows
 * @param same it says that the number is also that of another app: 微信同号
 */
record Connection(int end, boolean firm, boolean same) {

  private static final String FIRM = ":：=＝@+➕→👉是为為号號加搜";
  private static final String LOOSE = "码碼账帐賬户戶我的也就请請联系聯繫添和或及与跟、|,()（）[]【】「」“”\"'*#~!！/";
  private static final int LONGEST = 12;

  /** Reads on from the end of a cue. */
  static Connection from(Writing writing, int start) {
    boolean firm = false;
    boolean same = false;
    boolean line = false;
    int place = start;
    for (; place < start + LONGEST; place++) {
      int sign = writing.at(place);
      if (FIRM.indexOf(sign) >= 0) {
        firm = true;
      } else if (sign == '同') {
        same = true;
      } else if (isId(writing, place)) {
        firm = true;
        place++;
      } else if (sign == '\n' && !line) {
        line = true;
      } else if (!isLoose(sign)) {
        break;
      }
    }
    return new Connection(place, firm, same);
  }

  private static boolean isId(Writing writing, int place) {
    return Glyph.lower(writing.at(place)) == 'i'
        && Glyph.lower(writing.at(place + 1)) == 'd'
        && !Glyph.isLetterOrDigit(writing.at(place - 1))
        && !Glyph.isLetter(writing.at(place + 2));
  }

  private static boolean isLoose(int sign) {
    return Glyph.isSeparator(sign)
        || LOOSE.indexOf(sign) >= 0
        || (sign > 0x7F && Character.getType(sign) == Character.OTHER_SYMBOL);
  }

  /** Whether "add" or the like stands before a cue. */
  static boolean isAskedFor(Writing writing, int start) {
    int place = start - 1;
    while (place > start - 4 && "我个個 的".indexOf(writing.at(place)) >= 0) {
      place--;
    }
    return "加+➕搜私系留换".indexOf(writing.at(place)) >= 0;
  }
}
