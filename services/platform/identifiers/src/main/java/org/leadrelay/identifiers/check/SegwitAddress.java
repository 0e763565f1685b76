package org.leadrelay.identifiers.check;

/**
 * Segregated-witness addresses of the Bitcoin main net: Bech32 (BIP 173) for version 0, Bech32m
 * (BIP 350) for the later ones. Finds any error in up to four characters.
 */
public final class SegwitAddress {

  private static final String PREFIX = "bc1";
  private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final int[] GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };

  /** The human-readable part "bc", expanded as the checksum wants it. */
  private static final int[] HUMAN_READABLE = {3, 3, 0, 2, 3};

  private static final int BECH32 = 1;
  private static final int BECH32M = 0x2bc830a3;
  private static final int CHECKSUM = 6;
  private static final int LONGEST = 90;

  private SegwitAddress() {}

  /** Whether the text, all in lower case, is an address with its checksum. */
  public static boolean isValid(String text) {
    if (!text.startsWith(PREFIX)
        || text.length() > LONGEST
        || text.length() <= PREFIX.length() + 1 + CHECKSUM) {
      return false;
    }
    int[] data = text.substring(PREFIX.length()).chars().map(ALPHABET::indexOf).toArray();
    for (int value : data) {
      if (value < 0) {
        return false;
      }
    }
    int version = data[0];
    return version <= 16
        && remainder(data) == (version == 0 ? BECH32 : BECH32M)
        && isProgram(version, data);
  }

  private static int remainder(int[] data) {
    int state = 1;
    for (int value : HUMAN_READABLE) {
      state = step(state, value);
    }
    for (int value : data) {
      state = step(state, value);
    }
    return state;
  }

  private static int step(int state, int value) {
    int top = state >>> 25;
    int next = ((state & 0x1ffffff) << 5) ^ value;
    for (int i = 0; i < GENERATOR.length; i++) {
      next ^= ((top >>> i) & 1) == 1 ? GENERATOR[i] : 0;
    }
    return next;
  }

  /** 2 to 40 whole bytes, 20 or 32 for version 0, the bits left over all zero. */
  private static boolean isProgram(int version, int[] data) {
    int groups = data.length - 1 - CHECKSUM;
    int bytes = groups * 5 / 8;
    int leftOver = groups * 5 % 8;
    boolean padded = leftOver < 5 && (data[groups] & ((1 << leftOver) - 1)) == 0;
    return padded && (version == 0 ? bytes == 20 || bytes == 32 : bytes >= 2 && bytes <= 40);
  }
}
