package org.leadrelay.courier.alert.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.alert.Alert;
import org.leadrelay.courier.alert.Alerts;
import org.leadrelay.courier.alert.Filter;
import org.leadrelay.courier.alert.Place;
import org.leadrelay.courier.alert.Rule;
import org.leadrelay.courier.alert.Seen;
import org.leadrelay.courier.alert.Sight;
import org.leadrelay.courier.alert.State;
import org.leadrelay.courier.watch.WatchToken;
import org.leadrelay.database.Sql;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.Token;

/** The register in PostgreSQL. Every statement joins the caller's transaction. */
@ApplicationScoped
class AlertTable implements Alerts {

  private static final String SEEN =
      """
      select a.id, a.rule, a.state, a.version, a.raised_at, a.updated_at, a.detail, s.own
        from alert_sight s join alert a on a.id = s.alert
       where s.jurisdiction = :reader
      """;

  private final Jdbi jdbi;
  private final SealedDetail details;
  private final Jurisdictions tree;

  AlertTable(DataSource database, Sealer sealer, Jurisdictions tree) {
    this.jdbi = Sql.over(database);
    this.details = new SealedDetail(sealer);
    this.tree = tree;
  }

  @Override
  public boolean add(Alert alert) {
    return jdbi.withHandle(handle -> insert(handle, alert) && show(handle, alert));
  }

  private boolean insert(Handle handle, Alert alert) {
    var sql =
        """
        insert into alert (id, rule, state, courier, lead, entry, token_version, tokens, version,
                           raised_at, updated_at, detail)
        values (:id, :rule, :state, :courier, :lead, :entry, :tokenVersion, :tokens, :version,
                :raisedAt, :updatedAt, :detail)
        on conflict (id) do nothing
        """;
    var tokens = alert.tokens();
    return handle
            .createUpdate(sql)
            .bind("id", alert.id())
            .bind("rule", alert.rule().name())
            .bind("state", alert.state().name())
            .bind("courier", alert.courier())
            .bind("lead", alert.watched().leadId())
            .bind("entry", alert.watched().entryId())
            .bind("tokenVersion", tokens.getFirst().keyVersion())
            .bindArray("tokens", UUID.class, tokens.stream().map(AlertTable::column).toList())
            .bind("version", alert.version())
            .bind("raisedAt", alert.raisedAt())
            .bind("updatedAt", alert.updatedAt())
            .bind("detail", details.of(alert))
            .execute()
        == 1;
  }

  private boolean show(Handle handle, Alert alert) {
    var sight = Sight.of(alert, tree);
    var sql =
        """
        insert into alert_sight (jurisdiction, raised_at, alert, own)
        select reader, :raisedAt, :alert, reader = :owner from unnest(:readers) reader
        """;
    handle
        .createUpdate(sql)
        .bind("raisedAt", alert.raisedAt())
        .bind("alert", alert.id())
        .bind("owner", sight.owner().code())
        .bindArray(
            "readers", String.class, sight.readers().stream().map(Jurisdiction::code).toList())
        .execute();
    return true;
  }

  @Override
  public void update(Alert alert) {
    var sql =
        """
        update alert set state = :state, version = :version, updated_at = :updatedAt, detail = :detail
         where id = :id
        """;
    jdbi.useHandle(handle ->
        handle
            .createUpdate(sql)
            .bind("id", alert.id())
            .bind("state", alert.state().name())
            .bind("version", alert.version())
            .bind("updatedAt", alert.updatedAt())
            .bind("detail", details.of(alert))
            .execute());
  }

  @Override
  public Optional<Seen> lock(UUID id, Jurisdiction reader) {
    return one(SEEN + " and s.alert = :id for no key update of a", id, reader);
  }

  @Override
  public Optional<Seen> see(UUID id, Jurisdiction reader) {
    return one(SEEN + " and s.alert = :id", id, reader);
  }

  private Optional<Seen> one(String sql, UUID id, Jurisdiction reader) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("id", id)
            .bind("reader", reader.code())
            .map((row, _) -> seen(row))
            .findOne());
  }

  @Override
  public List<Seen> list(Jurisdiction reader, Filter filter, @Nullable Place after, int limit) {
    var sql = new StringBuilder(SEEN);
    if (filter.state() != null) {
      sql.append(" and a.state = :state");
    }
    if (filter.rule() != null) {
      sql.append(" and a.rule = :rule");
    }
    if (after != null) {
      sql.append(" and (s.raised_at, s.alert) < (:raisedAt, :after)");
    }
    sql.append(" order by s.raised_at desc, s.alert desc limit :limit");
    return jdbi.withHandle(handle -> {
      var query =
          handle.createQuery(sql.toString()).bind("reader", reader.code()).bind("limit", limit);
      if (filter.state() != null) {
        query.bind("state", filter.state().name());
      }
      if (filter.rule() != null) {
        query.bind("rule", filter.rule().name());
      }
      if (after != null) {
        query.bind("raisedAt", after.raisedAt()).bind("after", after.id());
      }
      return query.map((row, _) -> seen(row)).list();
    });
  }

  private Seen seen(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var alert =
        details
            .open(id, row.getBytes("detail"))
            .alert(
                id,
                Rule.valueOf(row.getString("rule")),
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                instant(row, "raised_at"),
                instant(row, "updated_at"));
    return new Seen(alert, row.getBoolean("own"));
  }

  private static UUID column(Token token) {
    var words = WatchToken.ofHex(token.hex());
    return new UUID(words.high(), words.low());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
