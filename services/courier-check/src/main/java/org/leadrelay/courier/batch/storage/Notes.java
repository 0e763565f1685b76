package org.leadrelay.courier.batch.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.batch.FoundRow;
import org.leadrelay.courier.waybill.RejectedRow;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.sealing.Sealer;

/**
 * What is told about single rows: for each chunk one sealed list of each kind. Sealed, since a
 * rejected row may have anything where its number belongs. Reading holds one chunk's list at a
 * time.
 */
final class Notes {

  static final Kind<RejectedRow> REJECTIONS = new Kind<>("rejections", new TypeReference<>() {});
  static final Kind<FoundRow> FINDINGS = new Kind<>("findings", new TypeReference<>() {});

  private final Jdbi jdbi;
  private final Sealer sealer;

  Notes(Jdbi jdbi, Sealer sealer) {
    this.jdbi = jdbi;
    this.sealer = sealer;
  }

  /**
   * A list that a chunk may have.
   *
   * @param column its column, and part of the name under which it is sealed
   */
  record Kind<T>(String column, TypeReference<List<T>> type) {

    String name(UUID batch, int firstLine) {
      return "courier/batch/" + column + "/" + batch + "/" + firstLine;
    }
  }

  void add(UUID batch, int firstLine, List<RejectedRow> rejected, List<FoundRow> found) {
    var sql =
        """
        insert into batch_notes (batch, first_line, rejections, findings)
        values (:batch, :firstLine, :rejections, :findings)
        """;
    jdbi.useHandle(handle ->
        handle
            .createUpdate(sql)
            .bind("batch", batch)
            .bind("firstLine", firstLine)
            .bind("rejections", sealed(REJECTIONS, batch, firstLine, rejected))
            .bind("findings", sealed(FINDINGS, batch, firstLine, found))
            .execute());
  }

  <T> void read(UUID batch, Kind<T> kind, Consumer<T> reader) {
    int after = 0;
    for (var note = next(batch, kind, after); note.isPresent(); note = next(batch, kind, after)) {
      after = note.get().firstLine();
      opened(kind, batch, note.get()).forEach(reader);
    }
  }

  private Optional<Note> next(UUID batch, Kind<?> kind, int after) {
    var sql =
        """
        select first_line, %1$s from batch_notes
         where batch = :batch and first_line > :after and %1$s is not null
         order by first_line limit 1
        """
            .formatted(kind.column());
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("batch", batch)
            .bind("after", after)
            .map((row, _) -> new Note(row.getInt(1), row.getBytes(2)))
            .findOne());
  }

  private <T> byte @Nullable [] sealed(Kind<T> kind, UUID batch, int firstLine, List<T> rows) {
    if (rows.isEmpty()) {
      return null;
    }
    try {
      var clear = EventJson.MAPPER.writerFor(kind.type()).writeValueAsBytes(rows);
      return sealer.seal(kind.name(batch, firstLine), clear);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> List<T> opened(Kind<T> kind, UUID batch, Note note) {
    try {
      var clear = sealer.open(kind.name(batch, note.firstLine()), note.sealed());
      return EventJson.MAPPER.readValue(clear, kind.type());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // lives for one statement
  private record Note(int firstLine, byte[] sealed) {}
}
