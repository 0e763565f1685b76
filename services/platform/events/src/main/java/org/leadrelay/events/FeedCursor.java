package org.leadrelay.events;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in the feed: behind all positions up to this one, as they were counted in this epoch.
 *
 * @param epoch in which the position was read; a restore or failover of the database begins a new
 *     one
 * @param position 0 is in front of everything
 */
public record FeedCursor(long epoch, long position) {

  private static final byte VERSION = 1;
  private static final int BYTES = Byte.BYTES + 2 * Long.BYTES;

  public FeedCursor {
    if (epoch < 0 || position < 0) {
      throw new IllegalArgumentException("Negative epoch or position");
    }
  }

  /** Reads what {@link #text()} wrote; empty for any other text. */
  public static Optional<FeedCursor> parse(String text) {
    if (text.length() > 2 * BYTES) {
      return Optional.empty();
    }
    try {
      var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (bytes.remaining() != BYTES || bytes.get() != VERSION) {
        return Optional.empty();
      }
      return Optional.of(new FeedCursor(bytes.getLong(), bytes.getLong()));
    } catch (IllegalArgumentException notACursor) {
      return Optional.empty();
    }
  }

  /** Opaque to clients, safe in a query, a header and a stream's id. */
  public String text() {
    var bytes = ByteBuffer.allocate(BYTES).put(VERSION).putLong(epoch).putLong(position);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}
