package org.leadrelay.identifiers;

import java.util.Locale;
import java.util.regex.Pattern;

/** How waybill numbers are written. */
final class Waybill {

  /** 8 to 24 letters and digits, at least 6 of them digits. */
  static final String SHAPE = "(?=(?:[A-Z]*+\\d){6})[A-Z0-9]{8,24}";

  /** JD counts the pieces of one parcel behind its number: JD...-1-2-. */
  private static final Pattern PIECE =
      Pattern.compile("(?<=^JD[0-9A-Z]{8,20})-\\d{1,4}-\\d{1,4}-?$");

  private Waybill() {}

  /** Upper case without separators and without the count of pieces. */
  static String typed(String raw) {
    var clean = Typed.clean(raw).toUpperCase(Locale.ROOT);
    return Typed.upper(PIECE.matcher(clean).replaceFirst(""));
  }
}
