package org.leadrelay.intake.extraction;

import java.util.stream.Collectors;

/** What people do to a number so that machines do not find it. */
enum Disguise {
  NONE,
  WIDE,
  CHINESE,
  FORMAL,
  MATHEMATICAL,
  CIRCLED,
  KEYCAPS,
  ZERO_WIDTH,
  BLANKS,
  DASHES,
  EVERY_SECOND_CHINESE;

  String put(String number) {
    return switch (this) {
      case NONE -> number;
      case WIDE -> shifted(number, 0xFF10);
      case CHINESE -> replaced(number, "〇一二三四五六七八九");
      case FORMAL -> replaced(number, "零壹贰叁肆伍陆柒捌玖");
      case MATHEMATICAL -> shifted(number, 0x1D7CE);
      case CIRCLED -> replaced(number, "⓪①②③④⑤⑥⑦⑧⑨");
      case KEYCAPS -> number.replaceAll("\\d", "$0\ufe0f\u20e3");
      case ZERO_WIDTH -> between(number, "\u200b");
      case BLANKS -> between(number, " ");
      case DASHES -> between(number, "-");
      case EVERY_SECOND_CHINESE -> everySecondChinese(number);
    };
  }

  private static String shifted(String number, int zero) {
    return number
        .chars()
        .mapToObj(each -> Character.toString(Character.isDigit(each) ? zero + each - '0' : each))
        .collect(Collectors.joining());
  }

  private static String replaced(String number, String digits) {
    return number
        .chars()
        .mapToObj(
            each -> Character.toString(Character.isDigit(each) ? digits.charAt(each - '0') : each))
        .collect(Collectors.joining());
  }

  private static String between(String number, String mark) {
    return String.join(mark, number.codePoints().mapToObj(Character::toString).toList());
  }

  private static String everySecondChinese(String number) {
    var written = new StringBuilder(number);
    for (int i = 1; i < number.length(); i += 2) {
      written.replace(i, i + 1, CHINESE.put(number.substring(i, i + 1)));
    }
    return written.toString();
  }
}
