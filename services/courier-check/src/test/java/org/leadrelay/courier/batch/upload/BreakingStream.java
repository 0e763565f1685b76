package org.leadrelay.courier.batch.upload;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;

/** A body that breaks off behind so many bytes. */
final class BreakingStream extends FilterInputStream {

  private int left;

  BreakingStream(byte[] text, int left) {
    super(new ByteArrayInputStream(text));
    this.left = left;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (left == 0) {
      throw new IOException("connection reset");
    }
    int n = super.read(into, from, Math.min(length, left));
    left -= Math.max(n, 0);
    return n;
  }
}
