package org.leadrelay.courier.batch.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.courier.batch.Batch;
import org.leadrelay.courier.batch.Batches;
import org.leadrelay.courier.batch.FoundRow;
import org.leadrelay.courier.waybill.RejectedRow;
import org.leadrelay.database.Sql;
import org.leadrelay.sealing.Sealer;

/** The register of uploads in PostgreSQL. Writes join the caller's transaction. */
@ApplicationScoped
class BatchTable implements Batches {

  private final Jdbi jdbi;
  private final Notes notes;

  BatchTable(DataSource database, Sealer sealer) {
    this.jdbi = Sql.over(database);
    this.notes = new Notes(jdbi, sealer);
  }

  @Override
  public Optional<Batch> find(String courier, String name) {
    var sql = "select * from batch where courier = :courier and name = :name";
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("courier", courier)
            .bind("name", name)
            .map(BatchRow.MAPPER)
            .findOne());
  }

  @Override
  public Batch lock(UUID id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select * from batch where id = :id for no key update")
            .bind("id", id)
            .map(BatchRow.MAPPER)
            .one());
  }

  @Override
  public Batch open(Batch opened) {
    var sql =
        """
        insert into batch (id, courier, name, format, columns, created_at, updated_at, bytes, lines,
                           digest, tally)
        values (:id, :courier, :name, :format, :columns, :createdAt, :createdAt, :bytes, :lines,
                :digest, cast(:tally as jsonb))
        on conflict (courier, name) do update
          set format = case when batch.bytes = 0 then excluded.format else batch.format end,
              columns = case when batch.bytes = 0 then excluded.columns else batch.columns end
        returning *
        """;
    return jdbi.withHandle(handle ->
        BatchRow.bind(handle.createQuery(sql), opened)
            .bind("courier", opened.courier())
            .bind("name", opened.name())
            .bind("format", opened.format().name())
            .bindByType("columns", columns(opened), String[].class)
            .bind("createdAt", opened.createdAt())
            .map(BatchRow.MAPPER)
            .one());
  }

  @Override
  public void update(Batch batch) {
    var sql =
        """
        update batch
           set bytes = :bytes, lines = :lines, digest = :digest, tally = cast(:tally as jsonb),
               updated_at = now(), completed_at = :completedAt, sha256 = :sha256, receipt = :receipt
         where id = :id
        """;
    var ending = batch.ending();
    jdbi.useHandle(handle ->
        BatchRow.bind(handle.createUpdate(sql), batch)
            .bind("completedAt", ending == null ? null : ending.at())
            .bind("sha256", ending == null ? null : ending.sha256())
            .bind("receipt", ending == null ? null : ending.receipt())
            .execute());
  }

  @Override
  public void note(UUID batch, int firstLine, List<RejectedRow> rejected, List<FoundRow> found) {
    notes.add(batch, firstLine, rejected, found);
  }

  @Override
  public void rejections(UUID batch, Consumer<RejectedRow> reader) {
    notes.read(batch, Notes.REJECTIONS, reader);
  }

  @Override
  public void findings(UUID batch, Consumer<FoundRow> reader) {
    notes.read(batch, Notes.FINDINGS, reader);
  }

  private static String[] columns(Batch batch) {
    var columns = batch.columns();
    return columns == null ? new String[0] : columns.toArray(String[]::new);
  }
}
