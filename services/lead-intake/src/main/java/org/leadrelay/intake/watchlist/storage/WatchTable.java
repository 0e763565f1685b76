package org.leadrelay.intake.watchlist.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.leadrelay.database.Sql;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.intake.lead.Token;
import org.leadrelay.intake.lead.storage.Circles;
import org.leadrelay.intake.watchlist.Watch;
import org.leadrelay.intake.watchlist.WatchState;
import org.leadrelay.intake.watchlist.Watches;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.json.SealedJson;

/** Entries as sealed records beside the few columns that are looked for. */
@ApplicationScoped
class WatchTable implements Watches {

  /** So many leads name it: a platform's hotline, a courier's own number. */
  private static final int HUB = 200;

  private static final String IN_SIGHT =
      "select w.* from watch w join lead l on l.id = w.lead where " + Circles.SEE;

  private final Jdbi jdbi;
  private final SealedJson sealed;

  WatchTable(DataSource database, Sealer sealer) {
    this.jdbi = Sql.over(database);
    this.sealed = new SealedJson(sealer, EventJson.MAPPER);
  }

  @Override
  public Optional<Watch> see(UUID id, Signatory reader) {
    return jdbi.withHandle(handle ->
        Circles.bind(handle.createQuery(IN_SIGHT + " and w.id = :id").bind("id", id), reader)
            .map((row, _) -> watch(row))
            .findOne());
  }

  @Override
  public List<Watch> list(
      Signatory reader,
      @Nullable WatchState state,
      @Nullable UUID lead,
      @Nullable UUID after,
      int limit) {
    var sql =
        IN_SIGHT
            + (state == null ? "" : " and w.state = :state")
            + (lead == null ? "" : " and w.lead = :lead")
            + (after == null ? "" : " and w.id < :after")
            + " order by w.id desc limit :limit";
    return jdbi.withHandle(handle -> {
      var query = Circles.bind(handle.createQuery(sql).bind("limit", limit), reader);
      bind(query, "state", state == null ? null : state.name());
      bind(query, "lead", lead);
      bind(query, "after", after);
      return query.map((row, _) -> watch(row)).list();
    });
  }

  @Override
  public Optional<Watch> lock(UUID id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select * from watch where id = :id for no key update")
            .bind("id", id)
            .map((row, _) -> watch(row))
            .findOne());
  }

  @Override
  public List<Watch> openOf(UUID lead) {
    var sql =
        """
        select * from watch where lead = :lead and state in ('REQUESTED', 'ACTIVE')
         order by id for no key update
        """;
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind("lead", lead).map((row, _) -> watch(row)).list());
  }

  @Override
  public List<Watch> due(Instant moment, int limit) {
    var sql =
        """
        select * from watch where state in ('REQUESTED', 'ACTIVE') and until <= :moment
         order by until limit :limit
        """;
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("moment", moment)
            .bind("limit", limit)
            .map((row, _) -> watch(row))
            .list());
  }

  @Override
  public boolean isHub(List<Token> tokens) {
    var sql =
        """
        select count(*) >= :hub from (
          select from unnest(:tokens) t join lead_posting p on p.token = decode(t, 'hex')
           limit :hub) posted
        """;
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("hub", HUB)
            .bindArray("tokens", String.class, tokens.stream().map(Token::hex).toList())
            .mapTo(Boolean.class)
            .one());
  }

  @Override
  public void add(Watch watch) {
    var sql =
        """
        insert into watch (id, lead, identifier, type, owner, state, until, version, created_at,
                           updated_at, detail)
        values (:id, :lead, :identifier, :type, :owner, :state, :until, :version, :createdAt,
                :updatedAt, :detail)
        """;
    jdbi.useHandle(handle -> {
      handle
          .createUpdate(sql)
          .bind("id", watch.id())
          .bind("lead", watch.lead())
          .bind("identifier", watch.identifier())
          .bind("type", watch.type().name())
          .bind("owner", watch.owner().code())
          .bind("state", watch.state().name())
          .bind("until", watch.until())
          .bind("version", watch.version())
          .bind("createdAt", watch.createdAt())
          .bind("updatedAt", watch.updatedAt())
          .bind("detail", sealed.seal(name(watch.id()), watch))
          .execute();
      var batch = handle.prepareBatch("insert into watch_token values (:watch, :token, :version)");
      for (var token : watch.tokens()) {
        batch
            .bind("watch", watch.id())
            .bind("token", bytes(token))
            .bind("version", token.keyVersion())
            .add();
      }
      batch.execute();
    });
  }

  @Override
  public void update(Watch watch) {
    var sql =
        """
        update watch set state = :state, until = :until, version = :version,
                         updated_at = :updatedAt, detail = :detail
         where id = :id
        """;
    jdbi.useHandle(handle ->
        handle
            .createUpdate(sql)
            .bind("id", watch.id())
            .bind("state", watch.state().name())
            .bind("until", watch.until())
            .bind("version", watch.version())
            .bind("updatedAt", watch.updatedAt())
            .bind("detail", sealed.seal(name(watch.id()), watch))
            .execute());
  }

  @Override
  public List<Watch> active(Token token) {
    var sql =
        """
        select w.* from watch_token t join watch w on w.id = t.watch
         where t.token = :token and w.state = 'ACTIVE' order by w.id
        """;
    return jdbi.withHandle(handle ->
        handle.createQuery(sql).bind("token", bytes(token)).map((row, _) -> watch(row)).list());
  }

  @Override
  public long nextOf(Token token) {
    var sql =
        """
        insert into watch_told (token, sequence) values (:token, 1)
        on conflict (token) do update set sequence = watch_told.sequence + 1 returning sequence
        """;
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind("token", bytes(token)).mapTo(Long.class).one());
  }

  private Watch watch(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return sealed.open(name(id), row.getBytes("detail"), Watch.class);
  }

  private static void bind(Query query, String name, @Nullable Object value) {
    if (value != null) {
      query.bind(name, value);
    }
  }

  private static byte[] bytes(Token token) {
    return HexFormat.of().parseHex(token.hex());
  }

  private static String name(UUID id) {
    return "watch/detail/" + id;
  }
}
