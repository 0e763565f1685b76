package org.leadrelay.precursor.ledger.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.leadrelay.database.Sql;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.ledger.AccountKind;
import org.leadrelay.precursor.ledger.Books;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.json.SealedJson;

/** The reading side of the book in PostgreSQL. */
@ApplicationScoped
class BookTables implements Books {

  private final Jdbi jdbi;
  private final LineQuery lines;

  BookTables(DataSource database, Sealer sealer) {
    this.jdbi = Sql.over(database);
    this.lines = new LineQuery(jdbi, new MovementRow(new SealedJson(sealer, EventJson.MAPPER)));
  }

  @Override
  public Optional<Line> movement(UUID id, Reader reader) {
    return lines.one(id, reader);
  }

  @Override
  public List<Line> movements(
      Reader reader, MovementFilter filter, @Nullable UUID after, int limit) {
    return lines.list(reader, filter, after, limit);
  }

  @Override
  public Optional<Balance> account(UUID id, Reader reader, Moment moment) {
    return jdbi.withHandle(handle ->
        BalanceQuery.over(handle, " and a.id = :id", moment)
            .bind("reader", reader.key())
            .bind("id", id)
            .map(BalanceQuery::balance)
            .findOne());
  }

  @Override
  public List<Balance> accounts(
      Reader reader, AccountFilter filter, Moment moment, @Nullable UUID after, int limit) {
    var narrowing =
        new Narrowing()
            .equal("a.site", "site", filter.site())
            .equal("a.enterprise", "enterprise", filter.enterprise())
            .equal("a.substance", "substance", filter.substance())
            .equal("a.kind", "kind", filter.kind() == null ? null : filter.kind().name())
            .above("a.id", "after", after);
    return jdbi.withHandle(handle ->
        narrowing
            .bind(
                BalanceQuery.over(handle, narrowing.sql() + " order by a.id limit :limit", moment))
            .bind("reader", reader.key())
            .bind("limit", limit)
            .map(BalanceQuery::balance)
            .list());
  }

  @Override
  public List<Entry> entries(UUID account, Reader reader, @Nullable Place after, int limit) {
    return jdbi.withHandle(handle -> EntryQuery.list(handle, account, reader, after, limit));
  }

  @Override
  public Proof proof(String substance, Instant at) {
    var sql =
        """
        select a.kind, count(*) accounts, sum(coalesce(c.mg, 0) + coalesce(e.mg, 0)) mg
          from account a
          left join lateral (select mg from closing
                              where account = a.id and day < :day
                              order by day desc limit 1) c on true
          left join lateral (select sum(mg) mg from entry
                              where account = a.id and occurred_at >= :start
                                and occurred_at <= :at) e on true
         where a.substance = :substance
         group by a.kind
        """;
    Map<AccountKind, BigInteger> sums = new EnumMap<>(AccountKind.class);
    var day = Day.of(at);
    var accounts =
        jdbi.withHandle(handle ->
            handle
                .createQuery(sql)
                .bind("day", day.date())
                .bind("start", day.start())
                .bind("at", at)
                .bind("substance", substance)
                .reduceRows(
                    0L,
                    (count, row) -> {
                      sums.put(
                          AccountKind.valueOf(row.getColumn("kind", String.class)),
                          row.getColumn("mg", BigDecimal.class).toBigIntegerExact());
                      return count + row.getColumn("accounts", Long.class);
                    }));
    return new Proof(substance, at, sums, accounts, head(substance).orElse(null));
  }

  private Optional<String> head(String substance) {
    var sql =
        """
        select encode(sha256(string_agg(h.hash, ''::bytea order by a.id)), 'hex')
          from account a
          join lateral (select hash from audit_entry
                         where aggregate = a.id order by n desc limit 1) h on true
         where a.substance = :substance
        """;
    return jdbi.withHandle(handle ->
        handle.createQuery(sql).bind("substance", substance).mapTo(String.class).findOne());
  }
}
