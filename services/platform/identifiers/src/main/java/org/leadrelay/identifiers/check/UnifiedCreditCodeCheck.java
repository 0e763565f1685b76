package org.leadrelay.identifiers.check;

/**
 * The last place of a unified social credit code: GB 32100-2015, MOD 31-3. Finds every single wrong
 * character and every exchange of two neighbours.
 */
public final class UnifiedCreditCodeCheck {

  /** Digits and capital letters without I, O, S, V and Z. */
  public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int MODULUS = 31;
  private static final int BODY = 17;

  private UnifiedCreditCodeCheck() {}

  /**
   * The check character of a body.
   *
   * @param body the first 17 characters, all of {@link #ALPHABET}
   * @return the 18th character
   */
  public static char digit(CharSequence body) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < BODY; i++) {
      sum += ALPHABET.indexOf(body.charAt(i)) * weight;
      weight = weight * 3 % MODULUS;
    }
    return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
  }

  /** Whether the last of 18 characters of {@link #ALPHABET} fits the others. */
  public static boolean isValid(String code) {
    return code.charAt(BODY) == digit(code);
  }
}
