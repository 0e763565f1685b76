package org.leadrelay.identifiers.check;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Keccak-256 with the padding of the original submission, as Ethereum uses it. The SHA3-256 of the
 * JDK pads differently, and one hash is not worth this module's first dependency.
 */
final class Keccak256 {

  private static final int RATE = 136;
  private static final int LANES = 25;
  private static final int ROUNDS = 24;

  private static final int[] ROTATION = {
    1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
  };
  private static final int[] TARGET = {
    10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
  };

  private Keccak256() {}

  static byte[] hash(byte[] message) {
    return sponge(message, 0x01);
  }

  /** With the suffix 0x06 this is the SHA3-256 of FIPS 202, which is how it is tested. */
  static byte[] sponge(byte[] message, int suffix) {
    byte[] padded = Arrays.copyOf(message, (message.length / RATE + 1) * RATE);
    padded[message.length] ^= (byte) suffix;
    padded[padded.length - 1] ^= (byte) 0x80;
    var input = ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN);
    long[] state = new long[LANES];
    while (input.hasRemaining()) {
      for (int lane = 0; lane < RATE / Long.BYTES; lane++) {
        state[lane] ^= input.getLong();
      }
      permute(state);
    }
    var output = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
    for (int lane = 0; lane < 4; lane++) {
      output.putLong(state[lane]);
    }
    return output.array();
  }

  private static void permute(long[] state) {
    int register = 1;
    for (int round = 0; round < ROUNDS; round++) {
      mixColumns(state);
      rotateAndMove(state);
      mixRows(state);
      for (int bit = 0; bit < 7; bit++) {
        state[0] ^= (long) (register & 1) << ((1 << bit) - 1);
        register = (register << 1) ^ ((register >>> 7) * 0x171);
      }
    }
  }

  private static void mixColumns(long[] state) {
    long[] parity = new long[5];
    for (int lane = 0; lane < LANES; lane++) {
      parity[lane % 5] ^= state[lane];
    }
    for (int lane = 0; lane < LANES; lane++) {
      int x = lane % 5;
      state[lane] ^= parity[(x + 4) % 5] ^ Long.rotateLeft(parity[(x + 1) % 5], 1);
    }
  }

  private static void rotateAndMove(long[] state) {
    long moving = state[1];
    for (int i = 0; i < TARGET.length; i++) {
      long next = state[TARGET[i]];
      state[TARGET[i]] = Long.rotateLeft(moving, ROTATION[i]);
      moving = next;
    }
  }

  private static void mixRows(long[] state) {
    for (int row = 0; row < LANES; row += 5) {
      long[] before = Arrays.copyOfRange(state, row, row + 5);
      for (int x = 0; x < 5; x++) {
        state[row + x] = before[x] ^ (~before[(x + 1) % 5] & before[(x + 2) % 5]);
      }
    }
  }
}
