package org.leadrelay.sealing.reindex;

import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;

/** The table {@code reindex}. */
final class Progresses {

  private final Jdbi jdbi;

  Progresses(DataSource source) {
    this.jdbi = Sql.over(source);
  }

  /**
   * True if no other transaction renews the column; holds until this one ends. An advisory lock,
   * since even {@code insert ... on conflict do nothing} waits for a row that another one changes.
   */
  boolean lock(String column) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
            .bind("name", "reindex/" + column)
            .mapTo(Boolean.class)
            .one());
  }

  /** How far the column is with a version; the beginning if nobody began. */
  ReindexProgress of(String column, int version) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                select position, renewed, done
                from reindex
                where token_column = :column and key_version = :version
                """)
            .bind("column", column)
            .bind("version", version)
            .map((row, context) ->
                new ReindexProgress(
                    row.getObject("position", UUID.class),
                    row.getLong("renewed"),
                    row.getBoolean("done")))
            .findOne()
            .orElseGet(ReindexProgress::begin));
  }

  void save(String column, int version, ReindexProgress progress) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                """
                insert into reindex (token_column, key_version, position, renewed, done)
                values (:column, :version, :position, :renewed, :done)
                on conflict (token_column, key_version)
                do update set position = :position, renewed = :renewed, done = :done
                """)
            .bind("column", column)
            .bind("version", version)
            .bindMethods(progress)
            .execute());
  }
}
