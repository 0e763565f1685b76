package org.leadrelay.precursor.alarm.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.leadrelay.precursor.alarm.Incident;

/** Incidents in PostgreSQL. */
final class IncidentTable {

  private static final String SELECT =
      "select id, site, opened_at, announced, suspected from incident ";

  private final Jdbi jdbi;

  IncidentTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<Incident> since(Handle handle, UUID site, Instant since) {
    var sql =
        SELECT
            + "where site = :site and opened_at >= :since"
            + " order by opened_at desc limit 1 for no key update";
    return handle
        .createQuery(sql)
        .bind("site", site)
        .bind("since", since)
        .map(IncidentTable::incident)
        .findOne();
  }

  Incident lock(UUID id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(SELECT + "where id = :id for no key update")
            .bind("id", id)
            .map(IncidentTable::incident)
            .one());
  }

  void add(Incident incident) {
    write(
        """
        insert into incident (id, site, opened_at, announced, suspected)
        values (:id, :site, :openedAt, :announced, :suspected)
        """,
        incident);
  }

  void update(Incident incident) {
    write(
        """
        update incident set announced = :announced, suspected = :suspected
         where id = :id and site = :site and opened_at = :openedAt
        """,
        incident);
  }

  private void write(String sql, Incident incident) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(sql)
            .bind("id", incident.id())
            .bind("site", incident.site())
            .bind("openedAt", incident.openedAt())
            .bind("announced", incident.announced())
            .bind("suspected", incident.suspected())
            .execute());
  }

  private static Incident incident(ResultSet row, StatementContext context) throws SQLException {
    return new Incident(
        row.getObject("id", UUID.class),
        row.getObject("site", UUID.class),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getInt("announced"),
        row.getBoolean("suspected"));
  }
}
