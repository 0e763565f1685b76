package org.leadrelay.audit.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.audit.chain.SignedCheckpoint;
import org.leadrelay.database.Sql;

/**
 * Keeps what another service stated of its chains, as it was received. Repeating it changes
 * nothing; a second statement under the same number is kept beside the first, since it proves that
 * the other service has two histories.
 */
@ApplicationScoped
public class WitnessCheckpoint {

  private final Jdbi jdbi;
  private final Clock clock;

  public WitnessCheckpoint(DataSource source, Clock clock) {
    this.jdbi = Sql.over(source);
    this.clock = clock;
  }

  /** Keeps a checkpoint, in the caller's transaction if there is one. */
  @Transactional
  public void keep(SignedCheckpoint checkpoint) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                """
                insert into audit_witness (service, n, signature, statement, witnessed_at)
                values (:service, :n, :signature, :statement, :at)
                on conflict do nothing
                """)
            .bind("service", checkpoint.checkpoint().service())
            .bind("n", checkpoint.checkpoint().n())
            .bind("signature", checkpoint.signature())
            .bind("statement", checkpoint.text())
            .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
            .execute());
  }

  /** Writes what is kept of a service's checkpoints, line by line, in order. */
  public void export(String service, Consumer<String> out) {
    jdbi.useHandle(handle ->
        handle
            .createQuery(
                "select statement from audit_witness where service = :service"
                    + " order by n, witnessed_at")
            .bind("service", service)
            .mapTo(String.class)
            .forEach(out));
  }
}
