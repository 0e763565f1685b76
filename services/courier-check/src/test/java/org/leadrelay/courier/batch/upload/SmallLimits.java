package org.leadrelay.courier.batch.upload;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;

/** Limits that a test reaches. */
record SmallLimits(int chunkLines, long rows, int ratio, long decodedBytes)
    implements UploadLimits {

  static SmallLimits withChunksOf(int lines) {
    return new SmallLimits(lines, 5_000_000, 200, 1L << 33);
  }

  @Override
  public MemorySize decoded() {
    return size(decodedBytes);
  }

  @Override
  public MemorySize line() {
    return size(64 * 1024);
  }

  @Override
  public MemorySize chunkBytes() {
    return size(4 << 20);
  }

  private static MemorySize size(long bytes) {
    return new MemorySize(BigInteger.valueOf(bytes));
  }
}
