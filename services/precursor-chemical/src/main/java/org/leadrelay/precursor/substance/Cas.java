package org.leadrelay.precursor.substance;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A CAS registry number whose check digit fits: the last digit is the sum of the others, weighted
 * 1, 2, 3, ... from the right, modulo ten.
 *
 * @param number with its hyphens, as in {@code 108-24-7}
 */
public record Cas(String number) {

  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{1,6}-[0-9]{2}-[0-9]");
  private static final int TEN = 10;

  public Cas {
    if (!isValid(number)) {
      throw new IllegalArgumentException("not a CAS number");
    }
  }

  /** The number, if it is one. */
  public static Optional<Cas> parse(String text) {
    return isValid(text) ? Optional.of(new Cas(text)) : Optional.empty();
  }

  private static boolean isValid(String text) {
    if (!FORM.matcher(text).matches()) {
      return false;
    }
    var digits = text.replace("-", "");
    int last = digits.length() - 1;
    int sum = 0;
    for (int i = 0; i < last; i++) {
      sum += Character.digit(digits.charAt(i), TEN) * (last - i);
    }
    return sum % TEN == Character.digit(digits.charAt(last), TEN);
  }

  @Override
  public String toString() {
    return number;
  }
}
