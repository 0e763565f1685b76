package org.leadrelay.identifiers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A landline number as area and number (0571-87654321), without extension; or a service number
 * (95533, 4001234567) as its digits.
 */
final class LandlineForm implements Form {

  private static final Pattern DASH = Pattern.compile("\\p{Pd}");
  private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)86-?0?");
  private static final Pattern EXTENSION =
      Pattern.compile("(?:(?:转|分机|EXT|X|#)\\d{1,6}|-\\d{1,6})$");
  private static final Pattern LANDLINE =
      Pattern.compile("(0(?:10|2\\d|[3-9]\\d{2}))([2-9]\\d{6,7})");
  private static final Pattern SERVICE = Pattern.compile("95\\d{3,4}|[48]00\\d{7}");

  @Override
  public Reading read(String raw) {
    var typed = COUNTRY.matcher(typed(raw)).replaceFirst("0");
    var reading = number(typed);
    return reading instanceof Reading.Normal ? reading : number(withoutExtension(typed));
  }

  /** Dashes are kept: the last may stand before an extension. */
  private static String typed(String raw) {
    return DASH.splitAsStream(Typed.clean(raw))
        .map(Typed::digits)
        .collect(Collectors.joining("-"))
        .replaceAll("[()]", "");
  }

  private static String withoutExtension(String typed) {
    return EXTENSION.matcher(typed).replaceFirst("");
  }

  private static Reading number(String typed) {
    var digits = typed.replace("-", "");
    Matcher landline = LANDLINE.matcher(digits);
    if (landline.matches()) {
      return new Reading.Normal(landline.group(1) + "-" + landline.group(2));
    }
    return SERVICE.matcher(digits).matches()
        ? new Reading.Normal(digits)
        : new Reading.Refused(Reason.MALFORMED);
  }

  @Override
  public String mask(String value) {
    int area = value.indexOf('-') + 1;
    return value.substring(0, area) + Masking.middle(value.substring(area), 0, 2);
  }
}
