package org.leadrelay.requests.bodies;

import java.io.IOException;
import java.io.InputStream;

/** Counts what is read and refuses the first byte beyond the limit. Never closes its source. */
final class CountedStream extends InputStream {

  private final InputStream in;
  private final long limit;
  private long count;

  CountedStream(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int n = in.read(into, from, length);
    count += Math.max(n, 0);
    if (count > limit) {
      throw BoundedBody.tooLarge();
    }
    return n;
  }
}
