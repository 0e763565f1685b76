package org.leadrelay.identifiers.check;

/**
 * The last digit of a payment card number: ISO/IEC 7812-1. Finds every single wrong digit and every
 * exchange of two neighbours but 09 for 90.
 */
public final class Luhn {

  private Luhn() {}

  /**
   * The check digit of a body.
   *
   * @param body all digits but the last
   * @return the last digit
   */
  public static char digit(CharSequence body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = Character.digit(body.charAt(body.length() - 1 - i), 10);
      sum += i % 2 == 1 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  /** Whether the last of at least one digit fits the others. */
  public static boolean isValid(String number) {
    int last = number.length() - 1;
    return number.charAt(last) == digit(number.substring(0, last));
  }
}
