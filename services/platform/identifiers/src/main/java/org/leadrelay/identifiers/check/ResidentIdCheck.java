package org.leadrelay.identifiers.check;

/**
 * The last place of a citizen identity number: GB 11643-1999, ISO 7064 MOD 11-2. Finds every single
 * wrong digit and every exchange of two neighbours.
 */
public final class ResidentIdCheck {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String DIGITS = "10X98765432";

  private ResidentIdCheck() {}

  /**
   * The check digit of a body.
   *
   * @param body the first 17 digits
   * @return the 18th place, a digit or X
   */
  public static char digit(CharSequence body) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(body.charAt(i), 10) * WEIGHTS[i];
    }
    return DIGITS.charAt(sum % 11);
  }

  /** Whether the last of 18 places, the first 17 of them digits, fits the others. */
  public static boolean isValid(String number) {
    return number.charAt(17) == digit(number);
  }
}
