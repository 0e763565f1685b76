package org.leadrelay.local.bureau;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Numbers of somebody who cannot exist, with right check digits.
 *
 * @param mobile in segment 154, which is not allocated
 * @param residentId of region 880101, which there never was (GB 11643)
 * @param bankCard of issuer 999999, which there is not (Luhn)
 */
public record SyntheticPerson(String mobile, String residentId, String bankCard) {
  private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ID_CHECKS = "10X98765432";

  static SyntheticPerson draw(RandomGenerator random) {
    return new SyntheticPerson(
        "154" + digits(random, 8),
        withIdCheck("880101" + birthday(random) + digits(random, 3)),
        withLuhn("999999" + digits(random, 9)));
  }

  private static String birthday(RandomGenerator random) {
    return String.format(
        Locale.ROOT,
        "%04d%02d%02d",
        random.nextInt(1960, 2006),
        random.nextInt(1, 13),
        random.nextInt(1, 29));
  }

  private static String digits(RandomGenerator random, int count) {
    return random
        .ints(count, 0, 10)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }

  /** Adds the check character of GB 11643, ISO 7064 MOD 11-2. */
  static String withIdCheck(String seventeen) {
    int sum = 0;
    for (int i = 0; i < ID_WEIGHTS.length; i++) {
      sum += ID_WEIGHTS[i] * Character.digit(seventeen.charAt(i), 10);
    }
    return seventeen + ID_CHECKS.charAt(sum % 11);
  }

  /** Adds the check digit of ISO/IEC 7812. */
  static String withLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return digits + (10 - sum % 10) % 10;
  }
}
