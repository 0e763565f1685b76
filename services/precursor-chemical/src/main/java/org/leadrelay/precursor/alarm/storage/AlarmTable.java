package org.leadrelay.precursor.alarm.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.leadrelay.database.Sql;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.precursor.alarm.Alarm;
import org.leadrelay.precursor.alarm.AlarmFilter;
import org.leadrelay.precursor.alarm.Alarms;
import org.leadrelay.precursor.alarm.Incident;
import org.leadrelay.precursor.alarm.Onset;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.json.SealedJson;

/** The register of alarms in PostgreSQL. Every statement joins the caller's transaction. */
@ApplicationScoped
class AlarmTable implements Alarms {

  private static final String SELECT = "select " + AlarmRow.COLUMNS + " from alarm a ";
  private static final String SEEN = SELECT + "where a.readers @> array[:reader] ";

  private final Jdbi jdbi;
  private final AlarmRow row;
  private final IncidentTable incidents;

  AlarmTable(DataSource database, Sealer sealer) {
    this.jdbi = Sql.over(database);
    this.row = new AlarmRow(new SealedJson(sealer, EventJson.MAPPER));
    this.incidents = new IncidentTable(jdbi);
  }

  @Override
  public Optional<Alarm> lockUnresolved(Onset.Key key) {
    var sql =
        SELECT
            + "where a.rule = :rule and a.site = :site and a.subject = :subject"
            + " and a.state <> 'RESOLVED' for no key update";
    return jdbi.withHandle(handle -> {
      alone(handle, "alarm|" + key.rule() + "|" + key.site() + "|" + key.subject());
      return handle
          .createQuery(sql)
          .bind("rule", key.rule().name())
          .bind("site", key.site())
          .bind("subject", key.subject())
          .map(row)
          .findOne();
    });
  }

  @Override
  public Optional<Alarm> lock(UUID id, Reader reader) {
    return one(SEEN + "and a.id = :id for no key update", id, reader);
  }

  @Override
  public Optional<Alarm> see(UUID id, Reader reader) {
    return one(SEEN + "and a.id = :id", id, reader);
  }

  @Override
  public List<Alarm> list(Reader reader, AlarmFilter filter, @Nullable UUID after, int limit) {
    var narrowing = new AlarmNarrowing(filter);
    var sql =
        SEEN
            + narrowing.sql()
            + (after == null ? "" : " and a.id < :after")
            + " order by a.id desc limit :limit";
    return jdbi.withHandle(handle -> {
      var query = handle.createQuery(sql).bind("reader", reader.key()).bind("limit", limit);
      if (after != null) {
        query.bind("after", after);
      }
      return narrowing.bind(query).map(row).list();
    });
  }

  @Override
  public Optional<Alarm> lockDue(Instant now) {
    var sql =
        SELECT + "where a.due_at <= :now order by a.due_at limit 1 for no key update skip locked";
    return jdbi.withHandle(handle -> handle.createQuery(sql).bind("now", now).map(row).findOne());
  }

  @Override
  public void add(Alarm alarm, Readers readers) {
    var sql =
        """
        insert into alarm (id, incident, rule, severity, site, enterprise, place, partner_site,
                           partner_enterprise, partner_place, substance, subject, state, level,
                           condition_active, opened_at, first_seen_at, last_seen_at, count, climbs,
                           due_at, version, detail, readers)
        values (:id, :incident, :rule, :severity, :site, :enterprise, :place, cast(:partnerSite as uuid),
                :partnerEnterprise, :partnerPlace, :substance, :subject, :state, :level,
                :active, :openedAt, :firstSeenAt, :lastSeenAt, :count, :climbs,
                cast(:dueAt as timestamptz), :version, :detail, :readers)
        """;
    jdbi.useHandle(handle ->
        row.bindOnset(row.bind(handle.createUpdate(sql), alarm), alarm)
            .bindArray("readers", String.class, List.copyOf(readers.keys()))
            .execute());
  }

  @Override
  public void update(Alarm alarm) {
    var sql =
        """
        update alarm
           set state = :state, level = :level, condition_active = :active, last_seen_at = :lastSeenAt,
               count = :count, climbs = :climbs, due_at = cast(:dueAt as timestamptz), version = :version, detail = :detail
         where id = :id
        """;
    jdbi.useHandle(handle -> row.bind(handle.createUpdate(sql), alarm).execute());
  }

  @Override
  public Optional<Incident> lockIncident(UUID site, Instant since) {
    return jdbi.withHandle(handle -> {
      alone(handle, "incident|" + site);
      return incidents.since(handle, site, since);
    });
  }

  @Override
  public Incident lockIncident(UUID id) {
    return incidents.lock(id);
  }

  @Override
  public void add(Incident incident) {
    incidents.add(incident);
  }

  @Override
  public void update(Incident incident) {
    incidents.update(incident);
  }

  private Optional<Alarm> one(String sql, UUID id, Reader reader) {
    return jdbi.withHandle(handle ->
        handle.createQuery(sql).bind("id", id).bind("reader", reader.key()).map(row).findOne());
  }

  /** Nobody else passes with this name before the transaction ends. */
  private static void alone(Handle handle, String name) {
    handle
        .createQuery("select true from pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .bind("name", name)
        .mapTo(Boolean.class)
        .one();
  }
}
