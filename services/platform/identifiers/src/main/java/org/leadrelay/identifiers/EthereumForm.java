package org.leadrelay.identifiers;

import java.util.Locale;
import java.util.regex.Pattern;
import org.leadrelay.identifiers.check.EthereumChecksum;

/** An Ethereum address in lower case; one of mixed case must carry the checksum of EIP-55. */
final class EthereumForm implements Form {

  private static final Pattern SHAPE = Pattern.compile("0[xX][0-9a-fA-F]{40}");

  @Override
  public Reading read(String raw) {
    var typed = Typed.clean(raw);
    if (!SHAPE.matcher(typed).matches()) {
      return new Reading.Refused(Reason.MALFORMED);
    }
    return EthereumChecksum.isValid(typed.substring(2))
        ? new Reading.Normal(typed.toLowerCase(Locale.ROOT))
        : new Reading.Refused(Reason.CHECK_DIGIT);
  }

  @Override
  public String mask(String value) {
    return Masking.middle(value, 6, 4);
  }
}
