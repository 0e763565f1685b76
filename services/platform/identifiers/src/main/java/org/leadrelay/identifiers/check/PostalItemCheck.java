package org.leadrelay.identifiers.check;

/**
 * The check digit of a postal item identifier: UPU S10, weights 8 6 4 2 3 5 9 7, MOD 11. Two of the
 * eleven remainders share the digit 5, so it does not find every error.
 */
public final class PostalItemCheck {

  private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
  private static final int SERIAL = 2;
  private static final int CHECK = 10;

  private PostalItemCheck() {}

  /**
   * The check digit of a serial number.
   *
   * @param serial the 8 digits of the serial number
   * @return the digit behind them
   */
  public static char digit(CharSequence serial) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(serial.charAt(i), 10) * WEIGHTS[i];
    }
    return "50987654321".charAt(sum % 11);
  }

  /** Whether the digit of an identifier such as EE000000014CN fits its serial number. */
  public static boolean isValid(String item) {
    return item.charAt(CHECK) == digit(item.substring(SERIAL, CHECK));
  }
}
