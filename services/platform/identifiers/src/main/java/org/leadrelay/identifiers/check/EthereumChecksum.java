package org.leadrelay.identifiers.check;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** The checksum of an Ethereum address in the case of its letters: EIP-55. */
public final class EthereumChecksum {

  private EthereumChecksum() {}

  /**
   * Writes the checksum into an address.
   *
   * @param hex 40 hexadecimal digits without 0x, in any case
   * @return the same digits with the case that carries the checksum
   */
  public static String apply(String hex) {
    var lower = hex.toLowerCase(Locale.ROOT);
    byte[] digest = Keccak256.hash(lower.getBytes(StandardCharsets.US_ASCII));
    var hash = HexFormat.of().formatHex(digest);
    var text = new StringBuilder(lower);
    for (int i = 0; i < lower.length(); i++) {
      if (hash.charAt(i) >= '8') {
        text.setCharAt(i, Character.toUpperCase(lower.charAt(i)));
      }
    }
    return text.toString();
  }

  /** Whether 40 hexadecimal digits are all of one case, and so without checksum, or carry it. */
  public static boolean isValid(String hex) {
    return hex.equals(hex.toLowerCase(Locale.ROOT))
        || hex.equals(hex.toUpperCase(Locale.ROOT))
        || hex.equals(apply(hex));
  }
}
