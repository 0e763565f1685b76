package org.leadrelay.identifiers;

import java.util.regex.Pattern;

/** What may be shown of a personal value without a stated purpose. */
public final class Masking {

  /** At least so many code points are hidden, or all where there are fewer. */
  private static final int HIDDEN = 4;

  private static final String HIDDEN_TAIL = "****";

  /** A division's ending that is none: a housing estate, a community, a park. */
  private static final Pattern DIVISION = Pattern.compile("(?<![小社园校景厂])[省市区县旗州盟]");

  /**
   * Where the private part of an address begins: a number, a road, a village, an estate; but not in
   * the names of divisions (镇江, 新乡, 道里).
   */
  private static final Pattern PRIVATE_PART =
      Pattern.compile(
          "[0-9０-９]|[小社园校景厂]区|[街巷弄]|路(?![桥南北]区)|道(?![里外孚真侗县])|村(?!回)"
              + "|镇(?![江海原远巴雄赉沅康宁坪平安市])|乡(?![市县宁城族区])");

  private static final int LONGEST_AREA = 40;

  private Masking() {}

  /**
   * The family name and one star, whatever the length: 张*. A name of one character is all hidden.
   */
  public static String personName(String name) {
    var clean = name.strip();
    return switch (clean.codePointCount(0, clean.length())) {
      case 0 -> "";
      case 1 -> "*";
      default -> Character.toString(clean.codePointAt(0)) + "*";
    };
  }

  /**
   * The divisions an address begins with; everything from the first road, village, estate or number
   * is hidden: 演示省演示甲市演示甲一区****.
   */
  public static String address(String address) {
    var clean = address.strip();
    var head = clean.substring(0, Math.min(clean.length(), LONGEST_AREA));
    var begin = PRIVATE_PART.matcher(head);
    var area = begin.find() ? head.substring(0, begin.start()) : head;
    int end = 0;
    for (var division = DIVISION.matcher(area); division.find(); ) {
      end = division.end();
    }
    return clean.isEmpty() ? "" : area.substring(0, end) + HIDDEN_TAIL;
  }

  /**
   * Hides the middle of a value, a star for each code point. Of a short value fewer are shown than
   * asked for.
   *
   * @param head code points to show at the beginning
   * @param tail code points to show at the end
   */
  public static String middle(String value, int head, int tail) {
    int length = value.codePointCount(0, value.length());
    int shown = Math.clamp(length - HIDDEN, 0, head + tail);
    int first = Math.min(head, shown - Math.min(tail, shown / 2));
    int last = shown - first;
    return value.substring(0, value.offsetByCodePoints(0, first))
        + "*".repeat(length - first - last)
        + value.substring(value.offsetByCodePoints(value.length(), -last));
  }
}
