package org.leadrelay.local.story.chapter;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Where a copy of a chain is changed: in the time of one of its entries. */
final class TamperedByte {
  private static final byte[] TIME = "\"at\":\"".getBytes(UTF_8);

  /** The last digit of the year: another digit there is still a time. */
  private static final int INTO_YEAR = 3;

  private TamperedByte() {}

  /**
   * The place of the byte.
   *
   * @param line of the entry, from 1
   */
  static int in(byte[] export, int line) {
    int at = lineStart(export, line);
    while (!startsWith(export, at, TIME)) {
      at++;
    }
    return at + TIME.length + INTO_YEAR;
  }

  private static int lineStart(byte[] export, int line) {
    int at = 0;
    for (int n = 1; n < line; n++) {
      while (export[at] != '\n') {
        at++;
      }
      at++;
    }
    return at;
  }

  private static boolean startsWith(byte[] export, int at, byte[] wanted) {
    if (at + wanted.length > export.length) {
      throw new IllegalArgumentException("No such entry");
    }
    for (int i = 0; i < wanted.length; i++) {
      if (export[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
