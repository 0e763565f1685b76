package org.leadrelay.handoff.transfer.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.handoff.transfer.Askings;

@ApplicationScoped
class AskingTable implements Askings {

  private final Jdbi jdbi;

  AskingTable(DataSource source) {
    this.jdbi = Sql.over(source);
  }

  @Override
  public boolean isAnswered(UUID requestId) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select exists (select from asking where request = :request)")
            .bind("request", requestId)
            .mapTo(Boolean.class)
            .one());
  }

  @Override
  public void answered(UUID requestId, Instant at) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate("insert into asking (request, answered_at) values (:request, :at)")
            .bind("request", requestId)
            .bind("at", at.atOffset(ZoneOffset.UTC))
            .execute());
  }
}
