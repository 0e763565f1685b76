package org.leadrelay.intake.handoff.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.intake.handoff.PendingAsking;
import org.leadrelay.intake.handoff.PendingAskings;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.json.SealedJson;

/** The askings, sealed: they hold what travels. */
@ApplicationScoped
class AskingTable implements PendingAskings {

  private final Jdbi jdbi;
  private final SealedJson sealed;

  AskingTable(DataSource database, Sealer sealer) {
    this.jdbi = Sql.over(database);
    this.sealed = new SealedJson(sealer, EventJson.MAPPER);
  }

  @Override
  public void keep(PendingAsking asking) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                "insert into lead_handoff_asking (request, content) values (:request, :content)")
            .bind("request", asking.request())
            .bind("content", sealed.seal(name(asking.request()), asking))
            .execute());
  }

  @Override
  public Optional<PendingAsking> find(UUID request) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select * from lead_handoff_asking where request = :request")
            .bind("request", request)
            .map((row, _) -> asking(row))
            .findOne());
  }

  @Override
  public void forget(UUID request) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate("delete from lead_handoff_asking where request = :request")
            .bind("request", request)
            .execute());
  }

  @Override
  public List<PendingAsking> askedUntil(Instant moment, int limit) {
    var sql =
        """
        select a.* from lead_handoff h join lead_handoff_asking a on a.request = h.request
         where h.state = 'ASKED' and h.last_asked_at <= :moment
         order by h.last_asked_at limit :limit
        """;
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("moment", moment)
            .bind("limit", limit)
            .map((row, _) -> asking(row))
            .list());
  }

  private PendingAsking asking(ResultSet row) throws SQLException {
    var request = row.getObject("request", UUID.class);
    return sealed.open(name(request), row.getBytes("content"), PendingAsking.class);
  }

  private static String name(UUID request) {
    return "lead/asking/" + request;
  }
}
