package org.leadrelay.courier.waybill;

import java.util.Optional;
import java.util.regex.Pattern;
import org.leadrelay.identifiers.IdentifierType;

/**
 * A phone number as a row may name it: a mobile, landline or service number, each but the last also
 * with an extension, as virtual numbers have.
 *
 * @param written without the country's prefix, with the extension
 * @param type mobile or landline
 * @param number its normal form in the suite, without extension
 */
record Phone(String written, IdentifierType type, String number) {

  private static final int MOBILE = 11;
  private static final int MOST_EXTENSION = 6;
  private static final Pattern LANDLINE =
      Pattern.compile("(0(?:10|2[0-9]|[3-9][0-9]{2}))-?([2-9][0-9]{6,7})(?:-[0-9]{1,6})?");
  private static final Pattern SERVICE = Pattern.compile("95[0-9]{3,4}|[48]00[0-9]{7}");

  static Optional<Phone> parse(String text) {
    var local = withoutCountry(text);
    if (isMobile(local)) {
      return Optional.of(new Phone(local, IdentifierType.MOBILE, local.substring(0, MOBILE)));
    }
    var landline = LANDLINE.matcher(text);
    if (landline.matches()) {
      var number = landline.group(1) + "-" + landline.group(2);
      return Optional.of(new Phone(text, IdentifierType.LANDLINE, number));
    }
    return SERVICE.matcher(text).matches()
        ? Optional.of(new Phone(text, IdentifierType.LANDLINE, text))
        : Optional.empty();
  }

  /** What is before a mobile number abroad, and nothing else: +86, +86-, 86-. */
  private static String withoutCountry(String text) {
    if (text.startsWith("+86")) {
      return text.substring(text.startsWith("-", 3) ? 4 : 3);
    }
    return text.startsWith("86-") ? text.substring(3) : text;
  }

  private static boolean isMobile(String text) {
    if (text.length() < MOBILE || text.charAt(0) != '1' || text.charAt(1) < '3') {
      return false;
    }
    return digits(text, 1, MOBILE) && (text.length() == MOBILE || isExtension(text));
  }

  private static boolean isExtension(String text) {
    int digits = text.length() - MOBILE - 1;
    return text.charAt(MOBILE) == '-'
        && digits >= 1
        && digits <= MOST_EXTENSION
        && digits(text, MOBILE + 1, text.length());
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return type.name();
  }
}
