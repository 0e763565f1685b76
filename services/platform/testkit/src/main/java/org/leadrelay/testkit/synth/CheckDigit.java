package org.leadrelay.testkit.synth;

import java.util.Arrays;

/**
 * Check digits, computed on their own and not by the code under test. Each function takes the
 * characters before the check digit.
 */
public final class CheckDigit {

  private static final int[] RESIDENT_ID = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final int[] ORGANISATION = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int[] CREDIT_CODE = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** Digits and letters without I, O, S, V, Z (GB 32100-2015). */
  public static final String CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private CheckDigit() {}

  /** Of a resident ID's 17 digits: MOD 11-2 (GB 11643). */
  public static char ofResidentId(String body) {
    return "10X98765432".charAt(weighted(body, RESIDENT_ID, "0123456789") % 11);
  }

  /** Of a bank card's number: Luhn (ISO/IEC 7812-1). */
  public static char ofBankCard(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = Character.digit(body.charAt(body.length() - 1 - i), 10);
      int counted = i % 2 == 0 ? 2 * digit : digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return Character.forDigit((10 - sum % 10) % 10, 10);
  }

  /** Of an organisation code's 8 characters (GB 11714). */
  public static char ofOrganisation(String body) {
    int check = 11 - weighted(body, ORGANISATION, ORGANISATION_ALPHABET) % 11;
    return switch (check) {
      case 10 -> 'X';
      case 11 -> '0';
      default -> Character.forDigit(check, 10);
    };
  }

  /** Of a unified social credit code's 17 characters: MOD 31 (GB 32100-2015). */
  public static char ofCreditCode(String body) {
    int sum = weighted(body, CREDIT_CODE, CREDIT_CODE_ALPHABET);
    return CREDIT_CODE_ALPHABET.charAt((31 - sum % 31) % 31);
  }

  private static int weighted(String body, int[] weights, String alphabet) {
    var values = body.chars().map(alphabet::indexOf).toArray();
    if (values.length != weights.length || Arrays.stream(values).anyMatch(value -> value < 0)) {
      throw new IllegalArgumentException(
          "No body of %d characters: %s".formatted(weights.length, body));
    }
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += values[i] * weights[i];
    }
    return sum;
  }
}
