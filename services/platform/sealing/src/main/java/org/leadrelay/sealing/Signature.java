package org.leadrelay.sealing;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * An Ed25519 signature with the version of the key that made it.
 *
 * @param keyVersion from 1
 * @param hex the 64 bytes as 128 lower-case hexadecimal digits
 */
public record Signature(int keyVersion, String hex) {

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{128}");

  public Signature {
    if (keyVersion < 1 || !HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("not an Ed25519 signature");
    }
  }

  /** The signature of these 64 bytes. */
  public static Signature of(int keyVersion, byte[] value) {
    return new Signature(keyVersion, HexFormat.of().formatHex(value));
  }

  /** The 64 bytes. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
