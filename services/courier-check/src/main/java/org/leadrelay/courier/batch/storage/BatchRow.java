package org.leadrelay.courier.batch.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.batch.Batch;
import org.leadrelay.courier.batch.Batch.Ending;
import org.leadrelay.courier.batch.Batch.Progress;
import org.leadrelay.courier.batch.Format;
import org.leadrelay.courier.batch.Tally;
import org.leadrelay.events.log.EventJson;

/** A batch as a row of its table. */
final class BatchRow {

  static final RowMapper<Batch> MAPPER = (row, _) -> read(row);

  private BatchRow() {}

  /** Binds what every chunk changes. */
  static <S extends SqlStatement<S>> S bind(S statement, Batch batch) {
    try {
      return statement
          .bind("id", batch.id())
          .bind("bytes", batch.progress().bytes())
          .bind("lines", batch.progress().lines())
          .bind("digest", batch.progress().digest())
          .bind("tally", EventJson.MAPPER.writeValueAsString(batch.tally()));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Batch read(ResultSet row) throws SQLException {
    var format = Format.valueOf(row.getString("format"));
    return new Batch(
        row.getObject("id", UUID.class),
        row.getString("courier"),
        row.getString("name"),
        format,
        format == Format.CSV ? columns(row) : null,
        instant(row, "created_at"),
        new Progress(row.getLong("bytes"), row.getInt("lines"), row.getBytes("digest")),
        tally(row.getString("tally")),
        ending(row));
  }

  private static List<String> columns(ResultSet row) throws SQLException {
    return List.of((String[]) row.getArray("columns").getArray());
  }

  private static Tally tally(String json) {
    try {
      return EventJson.MAPPER.readValue(json, Tally.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Ending ending(ResultSet row) throws SQLException {
    return row.getString("sha256") == null
        ? null
        : new Ending(
            instant(row, "completed_at"), row.getString("sha256"), row.getString("receipt"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
