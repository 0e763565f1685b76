package org.leadrelay.identifiers;

import java.util.Locale;
import java.util.regex.Pattern;
import org.leadrelay.identifiers.check.Base58Check;
import org.leadrelay.identifiers.check.SegwitAddress;

/**
 * An address of the Bitcoin main net: Base58Check (1..., 3...) as written, segregated witness
 * (bc1...) in lower case.
 */
final class BitcoinForm implements Form {

  private static final Pattern BASE58 = Pattern.compile("[13][1-9A-HJ-NP-Za-km-z]{25,34}");
  private static final Pattern SEGWIT = Pattern.compile("bc1[a-z0-9]{8,87}|BC1[A-Z0-9]{8,87}");
  private static final int PAYLOAD = 21;

  @Override
  public Reading read(String raw) {
    var typed = Typed.clean(raw);
    if (BASE58.matcher(typed).matches()) {
      return checked(typed, isBase58Address(typed));
    }
    var lower = typed.toLowerCase(Locale.ROOT);
    return SEGWIT.matcher(typed).matches()
        ? checked(lower, SegwitAddress.isValid(lower))
        : new Reading.Refused(Reason.MALFORMED);
  }

  /** Version 0 begins with 1, version 5 with 3: the first character tells. */
  private static boolean isBase58Address(String address) {
    int version = address.charAt(0) == '1' ? 0 : 5;
    return Base58Check.decode(address)
        .filter(payload -> payload.length == PAYLOAD && payload[0] == version)
        .isPresent();
  }

  private static Reading checked(String value, boolean fits) {
    return fits ? new Reading.Normal(value) : new Reading.Refused(Reason.CHECK_DIGIT);
  }

  @Override
  public String mask(String value) {
    return Masking.middle(value, 6, 4);
  }
}
