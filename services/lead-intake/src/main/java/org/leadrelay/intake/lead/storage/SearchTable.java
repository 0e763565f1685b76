package org.leadrelay.intake.lead.storage;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.intake.lead.Searches;
import org.leadrelay.intake.lead.Signatory;

/** One row per officer: the count of a day, and the officer's chain of searches. */
@ApplicationScoped
class SearchTable implements Searches {

  private final Jdbi jdbi;

  SearchTable(DataSource database) {
    this.jdbi = Sql.over(database);
  }

  @Override
  public Optional<UUID> count(Signatory who, LocalDate day, int limit) {
    var sql =
        """
        insert into lead_search as s (officer, chain, day, used) values (:officer, :chain, :day, 1)
        on conflict (officer) do update
          set day = excluded.day, used = case when s.day = excluded.day then s.used + 1 else 1 end
          where s.day <> excluded.day or s.used < :limit
        returning s.chain
        """;
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("officer", who.bureau().code() + "/" + who.officer())
            .bind("chain", UuidCreator.getTimeOrderedEpoch())
            .bind("day", day)
            .bind("limit", limit)
            .mapTo(UUID.class)
            .findOne());
  }
}
