package org.leadrelay.intake.extraction;

/** Digits in circles, in brackets, with a full stop, raised and lowered. */
final class EnclosedDigits {

  /** Rows of digits: the first code point, the last, and the value of the first. */
  private static final int[][] ROWS = {
    {0x00B2, 0x00B3, 2},
    {0x00B9, 0x00B9, 1},
    {0x2070, 0x2070, 0},
    {0x2074, 0x2079, 4},
    {0x2080, 0x2089, 0},
    {0x2460, 0x2468, 1},
    {0x2474, 0x247C, 1},
    {0x2488, 0x2490, 1},
    {0x24EA, 0x24EA, 0},
    {0x24F5, 0x24FD, 1},
    {0x24FF, 0x24FF, 0},
    {0x2776, 0x277E, 1},
    {0x2780, 0x2788, 1},
    {0x278A, 0x2792, 1},
    {0x3220, 0x3228, 1},
    {0x3280, 0x3288, 1},
    {0x1F100, 0x1F100, 0}
  };

  private EnclosedDigits() {}

  /** The value of a digit, or {@link Glyph#NONE}. */
  static int value(int codePoint) {
    for (int[] row : ROWS) {
      if (codePoint >= row[0] && codePoint <= row[1]) {
        return codePoint - row[0] + row[2];
      }
    }
    return Glyph.NONE;
  }
}
