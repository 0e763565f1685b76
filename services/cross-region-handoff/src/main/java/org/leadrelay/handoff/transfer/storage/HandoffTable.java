package org.leadrelay.handoff.transfer.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.leadrelay.database.Sql;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.handoff.clock.Deadlines;
import org.leadrelay.handoff.transfer.Counts;
import org.leadrelay.handoff.transfer.Filter;
import org.leadrelay.handoff.transfer.Handoff;
import org.leadrelay.handoff.transfer.Handoffs;
import org.leadrelay.handoff.transfer.LeadPackage;
import org.leadrelay.handoff.transfer.LeadRef;
import org.leadrelay.handoff.transfer.Seen;
import org.leadrelay.handoff.transfer.Sight;
import org.leadrelay.handoff.transfer.Timetable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.json.SealedJson;

/** The register in PostgreSQL. Every statement joins the caller's transaction. */
@ApplicationScoped
class HandoffTable implements Handoffs {

  private static final String COLUMNS =
      """
      select h.id, h.lead_system, h.lead_id, h.origin, h.holder, h.state, h.urgency, h.version,
             h.sequence, h.created_at, h.updated_at, h.detail, s.kind
        from sight s join handoff h on h.id = s.handoff
       where s.jurisdiction = :reader
      """;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Jdbi jdbi;
  private final SealedJson sealed;
  private final HandoffRow row;
  private final SightTable sight;

  HandoffTable(DataSource database, Sealer sealer, Jurisdictions tree, Deadlines deadlines) {
    this.jdbi = Sql.over(database);
    this.sealed = new SealedJson(sealer, EventJson.MAPPER);
    this.row = new HandoffRow(sealed, new Timetable(deadlines));
    this.sight = new SightTable(jdbi, tree);
  }

  @Override
  public Optional<Handoff> lock(UUID id, Jurisdiction reader) {
    return one(COLUMNS + " and h.id = :id for no key update of h", id, reader).map(Seen::handoff);
  }

  @Override
  public Optional<Handoff> lockDue(Instant now) {
    var sql =
        """
        select h.*, 'FULL' kind from handoff h
         where h.wakes_at <= :now order by h.wakes_at limit 1 for no key update skip locked
        """;
    return jdbi.withHandle(handle -> handle.createQuery(sql).bind("now", now).map(row).findOne())
        .map(Seen::handoff);
  }

  @Override
  public Optional<Handoff> lockWaiting(@Nullable UUID after) {
    var sql =
        """
        select h.*, 'FULL' kind from handoff h
         where h.wakes_at is not null and h.id > :after order by h.id limit 1 for no key update
        """;
    var last = Objects.requireNonNullElse(after, BEFORE_ALL);
    return jdbi.withHandle(handle -> handle.createQuery(sql).bind("after", last).map(row).findOne())
        .map(Seen::handoff);
  }

  @Override
  public Optional<Seen> see(UUID id, Jurisdiction reader) {
    return one(COLUMNS + " and h.id = :id", id, reader);
  }

  @Override
  public boolean inSight(UUID id, Jurisdiction reader) {
    var sql = "select true from sight where jurisdiction = :reader and handoff = :id";
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("reader", reader.code())
            .bind("id", id)
            .mapTo(Boolean.class)
            .findOne()
            .isPresent());
  }

  @Override
  public boolean exists(UUID id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select true from handoff where id = :id")
            .bind("id", id)
            .mapTo(Boolean.class)
            .findOne()
            .isPresent());
  }

  @Override
  public Optional<LeadPackage> packageOf(UUID id, Jurisdiction reader) {
    var sql =
        """
        select p.content from sight s join handoff_package p on p.handoff = s.handoff
         where s.jurisdiction = :reader and s.handoff = :id and s.kind = :full
        """;
    return jdbi.withHandle(handle ->
            handle
                .createQuery(sql)
                .bind("reader", reader.code())
                .bind("id", id)
                .bind("full", Sight.Kind.FULL.name())
                .mapTo(byte[].class)
                .findOne())
        .map(content -> sealed.open(packageName(id), content, LeadPackage.class));
  }

  @Override
  public List<Seen> list(Jurisdiction reader, Filter filter, @Nullable UUID after, int limit) {
    var sql =
        COLUMNS
            + Narrowing.of(filter)
            + (after == null ? "" : " and s.handoff < :after")
            + " order by s.handoff desc limit :limit";
    return jdbi.withHandle(handle -> {
      var query = handle.createQuery(sql).bind("limit", limit);
      if (after != null) {
        query.bind("after", after);
      }
      return bound(query, reader, filter).map(row).list();
    });
  }

  @Override
  public Counts count(Jurisdiction reader, Filter filter) {
    var sql =
        """
        select h.state, h.urgency, count(*) total, count(*) filter (where h.due_at <= :now) overdue
          from sight s join handoff h on h.id = s.handoff
         where s.jurisdiction = :reader
        """
            + Narrowing.of(filter)
            + " group by h.state, h.urgency";
    return jdbi.withHandle(handle -> {
      var query = handle.createQuery(sql).bind("now", filter.now());
      return Tally.of(bound(query, reader, filter).map(Tally.Line.MAPPER).list());
    });
  }

  @Override
  public Optional<UUID> activeOn(Jurisdiction origin, LeadRef lead, Jurisdiction destination) {
    var route = String.join("|", origin.code(), lead.system(), lead.id(), destination.code());
    var sql =
        """
        select id from handoff
         where origin = :origin and lead_system = :system and lead_id = :lead
           and destination = :destination and state not in ('CLOSED', 'WITHDRAWN')
         order by id limit 1
        """;
    return jdbi.withHandle(handle -> {
      handle
          .createQuery("select true from pg_advisory_xact_lock(hashtextextended(:route, 0))")
          .bind("route", route)
          .mapTo(Boolean.class)
          .one();
      return handle
          .createQuery(sql)
          .bind("origin", origin.code())
          .bind("system", lead.system())
          .bind("lead", lead.id())
          .bind("destination", destination.code())
          .mapTo(UUID.class)
          .findOne();
    });
  }

  @Override
  public Set<UUID> undelivered(Collection<UUID> ids, Jurisdiction destination) {
    var sql =
        """
        select id from handoff
         where id = any(:ids) and destination = :destination and not delivered
        """;
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bindArray("ids", UUID.class, List.copyOf(ids))
            .bind("destination", destination.code())
            .mapTo(UUID.class)
            .set());
  }

  @Override
  public void add(Handoff handoff, LeadPackage content) {
    var sql =
        """
        with h as (
          insert into handoff (id, lead_system, lead_id, origin, destination, holder, state, urgency,
                               version, sequence, due_at, wakes_at, climbed, delivered, opened,
                               created_at, updated_at, detail)
          values (:id, :system, :lead, :origin, :destination, :holder, :state, :urgency,
                  :version, :sequence, :dueAt, :wakesAt, :climbed, :delivered, :opened,
                  :createdAt, :updatedAt, :detail))
        insert into handoff_package (handoff, content) values (:id, :content)
        """;
    jdbi.useHandle(handle ->
        row.bind(handle.createUpdate(sql), handoff)
            .bind("system", handoff.leadRef().system())
            .bind("lead", handoff.leadRef().id())
            .bind("origin", handoff.origin().code())
            .bind("urgency", handoff.urgency().name())
            .bind("createdAt", handoff.createdAt())
            .bind("content", sealed.seal(packageName(handoff.id()), content))
            .execute());
    sight.write(handoff);
  }

  @Override
  public void update(Handoff before, Handoff now) {
    var sql =
        """
        update handoff
           set destination = :destination, holder = :holder, state = :state, version = :version,
               sequence = :sequence, due_at = :dueAt, wakes_at = :wakesAt, climbed = :climbed,
               delivered = :delivered, opened = :opened, updated_at = :updatedAt, detail = :detail
         where id = :id
        """;
    jdbi.useHandle(handle -> row.bind(handle.createUpdate(sql), now).execute());
    sight.write(before, now);
  }

  @Override
  public void replacePackage(UUID id, LeadPackage content) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate("update handoff_package set content = :content where handoff = :id")
            .bind("id", id)
            .bind("content", sealed.seal(packageName(id), content))
            .execute());
  }

  private Optional<Seen> one(String sql, UUID id, Jurisdiction reader) {
    return jdbi.withHandle(handle ->
        handle.createQuery(sql).bind("id", id).bind("reader", reader.code()).map(row).findOne());
  }

  private static <S extends SqlStatement<S>> S bound(S query, Jurisdiction reader, Filter filter) {
    Narrowing.bind(query, filter);
    return query.bind("reader", reader.code());
  }

  private static String packageName(UUID id) {
    return "handoff/package/" + id;
  }
}
