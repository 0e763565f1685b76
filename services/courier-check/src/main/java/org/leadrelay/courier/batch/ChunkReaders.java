package org.leadrelay.courier.batch;

import java.util.List;

/** All who read the rows of each chunk. */
public record ChunkReaders(List<ChunkReader> all) {

  public ChunkReaders {
    all = List.copyOf(all);
  }
}
