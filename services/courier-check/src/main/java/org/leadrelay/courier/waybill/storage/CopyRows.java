package org.leadrelay.courier.waybill.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a table in PostgreSQL's binary COPY format. Fields are written in the
 * order of the columns; {@link #row} begins each row.
 */
final class CopyRows {

  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final int FLUSH_AT = 60 * 1024;
  private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
  private static final long EPOCH_DAY = 10_957;

  private final CopyIn copy;
  private byte[] buffer = new byte[64 * 1024];
  private int size;

  CopyRows(CopyIn copy) {
    this.copy = copy;
    raw(SIGNATURE);
  }

  void row(int columns) throws SQLException {
    if (size >= FLUSH_AT) {
      flush();
    }
    int2(columns);
  }

  void uuid(UUID value) {
    int4(16);
    int8(value.getMostSignificantBits());
    int8(value.getLeastSignificantBits());
  }

  void text(@Nullable String value) {
    bytes(value == null ? null : value.getBytes(UTF_8));
  }

  void bytes(byte @Nullable [] value) {
    if (value == null) {
      int4(-1);
    } else {
      int4(value.length);
      raw(value);
    }
  }

  void integer(int value) {
    int4(4);
    int4(value);
  }

  void small(int value) {
    int4(2);
    int2(value);
  }

  void date(LocalDate value) {
    integer((int) (value.toEpochDay() - EPOCH_DAY));
  }

  void time(Instant value) {
    int4(8);
    int8(ChronoUnit.MICROS.between(EPOCH, value));
  }

  /** Ends the COPY; the rows are in the table then. */
  void end() throws SQLException {
    int2(-1);
    flush();
    copy.endCopy();
  }

  private void flush() throws SQLException {
    copy.writeToCopy(buffer, 0, size);
    size = 0;
  }

  private void raw(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
  }

  private void int8(long value) {
    int4((int) (value >>> 32));
    int4((int) value);
  }

  private void int4(int value) {
    room(4);
    buffer[size++] = (byte) (value >>> 24);
    buffer[size++] = (byte) (value >>> 16);
    buffer[size++] = (byte) (value >>> 8);
    buffer[size++] = (byte) value;
  }

  private void int2(int value) {
    room(2);
    buffer[size++] = (byte) (value >>> 8);
    buffer[size++] = (byte) value;
  }

  private void room(int more) {
    if (size + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + more));
    }
  }
}
