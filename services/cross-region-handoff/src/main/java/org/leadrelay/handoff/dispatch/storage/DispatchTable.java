package org.leadrelay.handoff.dispatch.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.leadrelay.database.Sql;
import org.leadrelay.handoff.dispatch.Delivery;
import org.leadrelay.handoff.dispatch.Dispatch;
import org.leadrelay.handoff.dispatch.Dispatch.Call;
import org.leadrelay.handoff.dispatch.Dispatches;
import org.leadrelay.handoff.dispatch.Result;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.sealing.Sealer;

/** The register in PostgreSQL. Every statement joins the caller's transaction. */
@ApplicationScoped
class DispatchTable implements Dispatches {

  private static final String COLUMNS =
      "select id, origin, caller, body, atomic, items, created_at, finished_at from dispatch ";

  private final Jdbi jdbi;
  private final Jurisdictions tree;
  private final ResultRows rows;

  DispatchTable(DataSource database, Sealer sealer, Jurisdictions tree) {
    this.jdbi = Sql.over(database);
    this.tree = tree;
    this.rows = new ResultRows(jdbi, sealer);
  }

  @Override
  public void add(Dispatch dispatch) {
    var sql =
        """
        insert into dispatch (id, origin, caller, body, atomic, items, created_at)
        values (:id, :origin, :caller, :body, :atomic, :items, :createdAt)
        """;
    jdbi.useHandle(handle ->
        handle
            .createUpdate(sql)
            .bind("id", dispatch.id())
            .bind("origin", dispatch.origin().code())
            .bind("caller", dispatch.call().caller())
            .bind("body", dispatch.call().body())
            .bind("atomic", dispatch.atomic())
            .bind("items", dispatch.items())
            .bind("createdAt", dispatch.createdAt().atOffset(ZoneOffset.UTC))
            .execute());
  }

  @Override
  public Optional<Dispatch> unfinished(String caller) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(COLUMNS + "where caller = :caller and finished_at is null")
            .bind("caller", caller)
            .map((row, _) -> dispatch(row))
            .findOne());
  }

  @Override
  public Set<Integer> known(UUID dispatch, int from, int to) {
    return rows.known(dispatch, from, to);
  }

  @Override
  public void add(UUID dispatch, List<Result> results) {
    rows.add(dispatch, results);
  }

  @Override
  public void finish(UUID dispatch, Instant at) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate("update dispatch set finished_at = :at where id = :id")
            .bind("id", dispatch)
            .bind("at", at.atOffset(ZoneOffset.UTC))
            .execute());
  }

  @Override
  public List<Result> results(UUID dispatch) {
    return rows.all(dispatch);
  }

  @Override
  public List<Result> rejected(UUID dispatch) {
    return rows.rejected(dispatch);
  }

  @Override
  public List<Delivery> deliveries(UUID dispatch) {
    var sql =
        """
        select i.destination, h.state, h.destination <> i.destination moved_on, count(*) total,
               count(*) filter (where h.delivered) delivered, count(*) filter (where h.opened) opened
          from dispatch_item i join handoff h on h.id = i.handoff
         where i.dispatch = :dispatch
         group by 1, 2, 3 order by 1, 2, 3
        """;
    return jdbi.withHandle(handle ->
        DeliveryLine.sum(
            handle
                .createQuery(sql)
                .bind("dispatch", dispatch)
                .map((row, _) -> DeliveryLine.of(row))
                .list()));
  }

  @Override
  public Optional<Dispatch> find(UUID id, Jurisdiction reader) {
    return jdbi.withHandle(handle ->
            handle
                .createQuery(COLUMNS + "where id = :id")
                .bind("id", id)
                .map((row, _) -> dispatch(row))
                .findOne())
        .filter(it -> it.origin().equals(reader) || tree.isUnder(it.origin(), reader));
  }

  @Override
  public List<Dispatch> list(Jurisdiction origin, @Nullable UUID after, int limit) {
    var behind = after == null ? "" : "and id < :after ";
    return jdbi.withHandle(handle -> {
      var query =
          handle
              .createQuery(
                  COLUMNS + "where origin = :origin " + behind + "order by id desc limit :limit")
              .bind("origin", origin.code())
              .bind("limit", limit);
      if (after != null) {
        query.bind("after", after);
      }
      return query.map((row, _) -> dispatch(row)).list();
    });
  }

  private static Dispatch dispatch(ResultSet row) throws SQLException {
    var finished = row.getObject("finished_at", OffsetDateTime.class);
    return new Dispatch(
        row.getObject("id", UUID.class),
        Jurisdiction.of(row.getString("origin")),
        new Call(row.getString("caller"), row.getString("body")),
        row.getBoolean("atomic"),
        row.getInt("items"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        finished == null ? null : finished.toInstant());
  }
}
