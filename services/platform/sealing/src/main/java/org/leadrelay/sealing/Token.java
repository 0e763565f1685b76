package org.leadrelay.sealing;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A blind-index value with the version of the key that made it. Tokens of different versions never
 * match, so the version is stored beside each.
 *
 * @param keyVersion from 1
 * @param hex the 16 bytes as 32 lower-case hexadecimal digits
 */
public record Token(int keyVersion, String hex) {

  /** Bytes in a token. */
  public static final int SIZE = 16;

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{" + 2 * SIZE + "}");

  public Token {
    if (keyVersion < 1) {
      throw new IllegalArgumentException("key version " + keyVersion);
    }
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("a token has 16 bytes, as lower-case hexadecimal digits");
    }
  }

  /** The token of these 16 bytes. */
  public static Token of(int keyVersion, byte[] value) {
    return new Token(keyVersion, HexFormat.of().formatHex(value));
  }

  /** The 16 bytes, for a {@code bytea} column. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
