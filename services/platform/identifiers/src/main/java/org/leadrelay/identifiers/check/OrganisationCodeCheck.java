package org.leadrelay.identifiers.check;

/**
 * The last place of an organisation code: GB 11714-1997. Finds every wrong digit; letters that lie
 * 11 apart (A and L) pass for each other.
 */
public final class OrganisationCodeCheck {

  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private OrganisationCodeCheck() {}

  /**
   * The check digit of a body.
   *
   * @param body the first 8 characters, digits and capital letters
   * @return the 9th place, a digit or X
   */
  public static char digit(CharSequence body) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(body.charAt(i), 36) * WEIGHTS[i];
    }
    return "0X987654321".charAt(sum % 11);
  }

  /** Whether the last of 9 characters fits the others. */
  public static boolean isValid(CharSequence code) {
    return code.charAt(8) == digit(code);
  }
}
