package org.leadrelay.identifiers;

import java.util.Set;
import java.util.regex.Pattern;

/** A mobile number of the mainland: 11 digits, without +86 or a trunk 0. */
final class MobileForm implements Form {

  private static final Pattern PREFIX = Pattern.compile("(?:(?:\\+|00)?86|0)(?=1\\d{10}$)");
  private static final Pattern SHAPE = Pattern.compile("1[3-9]\\d{9}");

  /** The segments in use by the metadata of libphonenumber, 2026. */
  private static final Pattern ALLOCATED =
      Pattern.compile(
          "1(?:(?:610\\d|740[0-5])\\d{6}|(?:[38]\\d|4[57]|[59][0-35-9]|6[25-7]|7[0-35-8])\\d{8})");

  @Override
  public Reading read(String raw) {
    var typed = Typed.digits(raw).replaceAll("[()]", "");
    var value = PREFIX.matcher(typed).replaceFirst("");
    if (!SHAPE.matcher(value).matches()) {
      return new Reading.Refused(Reason.MALFORMED);
    }
    boolean allocated = ALLOCATED.matcher(value).matches();
    return new Reading.Normal(value, allocated ? Set.of() : Set.of(Warning.UNALLOCATED_SEGMENT));
  }

  @Override
  public String mask(String value) {
    return Masking.middle(value, 3, 4);
  }
}
