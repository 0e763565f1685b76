package org.leadrelay.identifiers.check;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/** Base58Check of Bitcoin and TRON: a payload with the first four bytes of its double SHA-256. */
public final class Base58Check {

  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger RADIX = BigInteger.valueOf(58);
  private static final int CHECKSUM = 4;

  /** Longer than any address; the work is quadratic. */
  private static final int LONGEST = 64;

  private Base58Check() {}

  /**
   * The payload with its version byte in front; nothing if the checksum or a character is wrong.
   */
  public static Optional<byte[]> decode(String text) {
    if (text.length() > LONGEST || !text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    byte[] bytes = bytes(text);
    if (bytes.length < CHECKSUM) {
      return Optional.empty();
    }
    byte[] payload = Arrays.copyOf(bytes, bytes.length - CHECKSUM);
    byte[] checksum = Arrays.copyOfRange(bytes, payload.length, bytes.length);
    return Arrays.equals(checksum, checksum(payload)) ? Optional.of(payload) : Optional.empty();
  }

  /** The text of a payload whose first byte is the version. */
  public static String encode(byte[] payload) {
    byte[] bytes = Arrays.copyOf(payload, payload.length + CHECKSUM);
    System.arraycopy(checksum(payload), 0, bytes, payload.length, CHECKSUM);
    var text = new StringBuilder();
    for (var rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(RADIX)) {
      text.append(ALPHABET.charAt(rest.mod(RADIX).intValue()));
    }
    for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
      text.append(ALPHABET.charAt(0));
    }
    return text.reverse().toString();
  }

  /** Each leading 1 is a leading zero byte. */
  private static byte[] bytes(String text) {
    var number = BigInteger.ZERO;
    for (int i = 0; i < text.length(); i++) {
      number = number.multiply(RADIX).add(BigInteger.valueOf(ALPHABET.indexOf(text.charAt(i))));
    }
    int zeros = 0;
    while (zeros < text.length() && text.charAt(zeros) == ALPHABET.charAt(0)) {
      zeros++;
    }
    byte[] digits = number.toByteArray();
    int skip = digits[0] == 0 ? 1 : 0;
    byte[] bytes = new byte[zeros + digits.length - skip];
    System.arraycopy(digits, skip, bytes, zeros, digits.length - skip);
    return bytes;
  }

  private static byte[] checksum(byte[] payload) {
    return Arrays.copyOf(sha256(sha256(payload)), CHECKSUM);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
