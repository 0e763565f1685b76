package org.leadrelay.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as the chain uses it: of bytes laid end to end, or of a text's UTF-8. */
final class Sha256 {

  /** Hexadecimal digits of a hash. */
  static final int DIGITS = 64;

  /** The hash before the first: what entry 1 and checkpoint 1 name as their predecessor. */
  static final String NONE = "0".repeat(DIGITS);

  private Sha256() {}

  static byte[] of(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The hash of {@code text} as lower-case hexadecimal digits. */
  static String hex(String text) {
    return HexFormat.of().formatHex(of(text.getBytes(UTF_8)));
  }

  /** True if {@code text} is a hash in lower-case hexadecimal digits. */
  static boolean isHex(String text) {
    return text.length() == DIGITS
        && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }
}
