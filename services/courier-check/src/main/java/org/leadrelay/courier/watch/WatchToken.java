package org.leadrelay.courier.watch;

import java.util.HexFormat;
import java.util.UUID;

/**
 * The 16 bytes of a blind-index value as two words, big-endian. Tokens of different key versions
 * meet only by a chance of 1 in 2<sup>128</sup>, so both versions of a rotation live side by side.
 */
public record WatchToken(long high, long low) {

  private static final int DIGITS = 32;

  /** The token that is the key of a record. */
  public static WatchToken of(UUID key) {
    return new WatchToken(key.getMostSignificantBits(), key.getLeastSignificantBits());
  }

  /**
   * The token of 32 hexadecimal digits.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static WatchToken ofHex(String hex) {
    if (hex.length() != DIGITS) {
      throw new IllegalArgumentException("a token has 32 hexadecimal digits");
    }
    return new WatchToken(
        HexFormat.fromHexDigitsToLong(hex, 0, DIGITS / 2),
        HexFormat.fromHexDigitsToLong(hex, DIGITS / 2, DIGITS));
  }

  /** The token as 32 lower-case hexadecimal digits. */
  public String hex() {
    var digits = HexFormat.of();
    return digits.toHexDigits(high) + digits.toHexDigits(low);
  }
}
