package org.leadrelay.courier.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One upload as far as it has come.
 *
 * @param id inside this service
 * @param name what the courier calls it; its id in the API
 * @param columns of a CSV file, null for another format
 * @param progress how much of it is durable
 * @param ending null until the whole file is
 */
public record Batch(
    UUID id,
    String courier,
    String name,
    Format format,
    @Nullable List<String> columns,
    Instant createdAt,
    Progress progress,
    Tally tally,
    @Nullable Ending ending) {

  /**
   * The durable beginning of a file.
   *
   * @param bytes of its uncompressed text, up to the end of a line
   * @param lines in those bytes
   * @param digest the state of SHA-256 after them; not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  public record Progress(long bytes, int lines, byte[] digest) {

    /** The number of the line with which the rest begins. */
    public int nextLine() {
      return lines + 1;
    }
  }

  /**
   * What is said of a file that has arrived as a whole.
   *
   * @param sha256 of its uncompressed bytes, 64 hexadecimal digits
   * @param receipt signed by this service
   */
  public record Ending(Instant at, String sha256, String receipt) {}

  /** A batch of which nothing has arrived. */
  static Batch opened(UUID id, Announced announced, Instant at, byte[] digest) {
    return new Batch(
        id,
        announced.courier(),
        announced.name(),
        announced.format(),
        announced.columns(),
        at,
        new Progress(0, 0, digest),
        Tally.NONE,
        null);
  }

  Batch advanced(Progress to, Tally now) {
    return new Batch(id, courier, name, format, columns, createdAt, to, now, ending);
  }

  Batch ended(Ending now) {
    return new Batch(id, courier, name, format, columns, createdAt, progress, tally, now);
  }

  /**
   * What is known of an upload when it begins.
   *
   * @param columns of a CSV file, null for another format
   */
  public record Announced(
      String courier, String name, Format format, @Nullable List<String> columns) {}
}
