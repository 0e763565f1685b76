package org.leadrelay.audit.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.chain.SignedRetirement;
import org.leadrelay.database.Sql;

/** What is stored about one chain. */
final class AuditRows {

  private final Jdbi jdbi;

  AuditRows(DataSource source) {
    this.jdbi = Sql.over(source);
  }

  /** Entries after a number, rising; with a unit, only what its actors did. */
  List<StoredEntry> entries(UUID aggregate, long after, Optional<String> unit, int limit) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                select aggregate, n, encode(hash, 'hex') as hash, entry, commitments,
                       encode(seed, 'hex') as seed, encode(words, 'hex') as words
                from audit_entry
                where aggregate = :aggregate and n > :after
                  and (:unit::text is null or entry::jsonb #>> '{by,unit}' = :unit)
                order by n
                limit :limit
                """)
            .bind("aggregate", aggregate)
            .bind("after", after)
            .bind("unit", unit.orElse(null))
            .bind("limit", limit)
            .map((row, context) -> StoredEntry.of(row))
            .list());
  }

  /** The heads that checkpoints hold of the chain, oldest first. */
  List<ChainHead> stated(UUID aggregate) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                select aggregate, n, encode(hash, 'hex') as hash
                from audit_checkpoint_head
                where aggregate = :aggregate
                order by checkpoint
                """)
            .bind("aggregate", aggregate)
            .map((row, context) -> head(row))
            .list());
  }

  /** What says that the chain was retired, if it was. */
  Optional<SignedRetirement> retirement(UUID aggregate) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                select aggregate, n, encode(hash, 'hex') as hash, at, service, key_version, signature
                from audit_retired
                where aggregate = :aggregate
                """)
            .bind("aggregate", aggregate)
            .map((row, context) -> retirement(row))
            .findOne());
  }

  private static SignedRetirement retirement(ResultSet row) throws SQLException {
    return new SignedRetirement(
        row.getString("service"),
        head(row),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getInt("key_version"),
        row.getString("signature"));
  }

  private static ChainHead head(ResultSet row) throws SQLException {
    return new ChainHead(
        row.getObject("aggregate", UUID.class), row.getLong("n"), row.getString("hash"));
  }
}
