package org.leadrelay.audit.checkpoint;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.chain.Checkpoint;
import org.leadrelay.audit.chain.SignedCheckpoint;
import org.leadrelay.database.Sql;

/** The checkpoints in the database, and which heads the next one has to cover. */
final class CheckpointLedger {

  private final Jdbi jdbi;

  CheckpointLedger(DataSource source) {
    this.jdbi = Sql.over(source);
  }

  /** True if no other replica makes a checkpoint now; holds until the transaction ends. */
  boolean lock() {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
            .bind("name", "audit_checkpoint")
            .mapTo(Boolean.class)
            .one());
  }

  /** The last checkpoint. */
  Optional<Checkpoint> last() {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select checkpoint from audit_checkpoint order by n desc limit 1")
            .mapTo(String.class)
            .findOne()
            .map(Checkpoint::parse));
  }

  /**
   * The heads of all chains that the last checkpoint did not see as they are now, with what this
   * look can see. An entry committed late is covered by the first checkpoint that sees it, however
   * old its transaction. In another database system than the last checkpoint's, all heads.
   */
  Changes changes() {
    return jdbi.withHandle(CheckpointLedger::changes);
  }

  void insert(SignedCheckpoint signed, Changes changes) {
    jdbi.useHandle(handle -> insert(handle, signed, changes));
  }

  private static Changes changes(Handle handle) {
    List<ChainHead> heads = new ArrayList<>();
    List<Changes> seen =
        handle
            .createQuery(
                """
                with now as (
                  select pg_current_snapshot() as snapshot,
                         (select system_identifier from pg_control_system()) as system
                ), last as (
                  select c.snapshot
                  from audit_checkpoint c
                  join now on now.system = c.system
                  where c.n = (select max(n) from audit_checkpoint)
                ), changed as (
                  select distinct on (e.aggregate) e.aggregate, e.n, e.hash
                  from audit_entry e
                  where e.tx >= coalesce((select pg_snapshot_xmin(snapshot) from last), '0')
                    and not exists (select from last where pg_visible_in_snapshot(e.tx, snapshot))
                  order by e.aggregate, e.n desc
                )
                select now.snapshot::text as snapshot, now.system, aggregate, n,
                       encode(hash, 'hex') as hash
                from now left join changed on true
                order by aggregate
                """)
            .map((row, context) -> {
              UUID aggregate = row.getObject("aggregate", UUID.class);
              if (aggregate != null) {
                heads.add(new ChainHead(aggregate, row.getLong("n"), row.getString("hash")));
              }
              return new Changes(row.getString("snapshot"), row.getLong("system"), List.of());
            })
            .list();
    return new Changes(seen.getFirst().snapshot(), seen.getFirst().system(), heads);
  }

  private static void insert(Handle handle, SignedCheckpoint signed, Changes changes) {
    handle
        .createUpdate(
            """
            insert into audit_checkpoint (n, checkpoint, key_version, signature, snapshot, system)
            values (:n, :checkpoint, :key, :signature, :snapshot::pg_snapshot, :system)
            """)
        .bind("n", signed.checkpoint().n())
        .bind("checkpoint", signed.checkpoint().canonical())
        .bind("key", signed.key())
        .bind("signature", signed.signature())
        .bind("snapshot", changes.snapshot())
        .bind("system", changes.system())
        .execute();
    PreparedBatch leaves =
        handle.prepareBatch(
            """
            insert into audit_checkpoint_head (checkpoint, aggregate, n, hash)
            values (:checkpoint, :aggregate, :n, :hash)
            """);
    for (ChainHead head : changes.heads()) {
      leaves
          .bind("checkpoint", signed.checkpoint().n())
          .bind("aggregate", head.aggregate())
          .bind("n", head.n())
          .bind("hash", HexFormat.of().parseHex(head.hash()))
          .add();
    }
    if (leaves.size() > 0) {
      leaves.execute();
    }
  }

  /**
   * What a look at the chains saw.
   *
   * @param snapshot PostgreSQL's text of the look's snapshot
   * @param system the database system it means something in
   * @param heads the changed heads
   */
  record Changes(String snapshot, long system, List<ChainHead> heads) {

    Changes {
      heads = List.copyOf(heads);
    }
  }
}
