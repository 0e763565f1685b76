package org.leadrelay.audit.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.chain.Checkpoint;
import org.leadrelay.audit.chain.SignedCheckpoint;
import org.leadrelay.database.Sql;

/** Reads this service's own checkpoints. They name every chain, so only auditors get them. */
@ApplicationScoped
public class Checkpoints {

  private static final int STRETCH = 100;

  private final Jdbi jdbi;

  public Checkpoints(DataSource source) {
    this.jdbi = Sql.over(source);
  }

  /** Writes the checkpoints after number {@code after} with all their heads, line by line. */
  public void export(long after, Consumer<String> out) {
    List<SignedCheckpoint> stretch = stretch(after);
    while (!stretch.isEmpty()) {
      stretch.stream().map(SignedCheckpoint::text).forEach(out);
      stretch = stretch(stretch.getLast().checkpoint().n());
    }
  }

  private List<SignedCheckpoint> stretch(long after) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                select n, checkpoint, key_version, signature
                from audit_checkpoint
                where n > :after
                order by n
                limit :limit
                """)
            .bind("after", after)
            .bind("limit", STRETCH)
            .map((row, context) ->
                new SignedCheckpoint(
                    Checkpoint.parse(row.getString("checkpoint")),
                    row.getInt("key_version"),
                    row.getString("signature"),
                    Optional.of(heads(handle, row.getLong("n")))))
            .list());
  }

  private static List<ChainHead> heads(Handle handle, long checkpoint) {
    return handle
        .createQuery(
            """
            select aggregate, n, encode(hash, 'hex') as hash
            from audit_checkpoint_head
            where checkpoint = :checkpoint
            order by aggregate
            """)
        .bind("checkpoint", checkpoint)
        .map((row, context) ->
            new ChainHead(
                row.getObject("aggregate", UUID.class), row.getLong("n"), row.getString("hash")))
        .list();
  }
}
