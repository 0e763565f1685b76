package org.leadrelay.sealing.reindex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.leadrelay.sealing.BlindIndex;
import org.leadrelay.sealing.reindex.TokenColumn.Row;

/**
 * Renews the tokens of a column with the current key version, one batch per call and transaction:
 * whoever calls next, on any replica and after any crash, goes on where the last batch committed.
 */
@ApplicationScoped
public class ReindexTokens {

  private final Progresses progresses;
  private final BlindIndex blindIndex;

  public ReindexTokens(DataSource source, BlindIndex blindIndex) {
    this.progresses = new Progresses(source);
    this.blindIndex = blindIndex;
  }

  /**
   * Renews the next batch. A column that was done is looked at again, for rows of a replica that
   * was late to load the new key.
   *
   * @param limit at most so many rows, 1 or more
   * @return how far the column is; empty if another replica renews it now
   */
  @Transactional
  public Optional<ReindexProgress> next(TokenColumn column, int limit) {
    if (!progresses.lock(column.name())) {
      return Optional.empty();
    }
    int version = blindIndex.rotation().current();
    ReindexProgress before = progresses.of(column.name(), version);
    return Optional.of(renew(column, version, before, limit));
  }

  private ReindexProgress renew(
      TokenColumn column, int version, ReindexProgress before, int limit) {
    List<Row> batch = column.olderThan(version, before.position(), limit);
    for (Row row : batch) {
      column.renew(row.id(), blindIndex.current(row.type(), row.normalised()));
    }
    ReindexProgress after =
        batch.isEmpty() ? before.passEnded() : before.renewed(batch.getLast().id(), batch.size());
    progresses.save(column.name(), version, after);
    return after;
  }
}
