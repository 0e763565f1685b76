package org.leadrelay.precursor.ledger.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.leadrelay.precursor.ledger.Books.Balance;
import org.leadrelay.precursor.ledger.Books.Moment;
import org.leadrelay.precursor.substance.Mass;

/**
 * What accounts stood at: the last closing before the day, and the entries of the day. What the
 * book did not know yet is taken off again, which is little unless one asks for a distant past.
 */
final class BalanceQuery {

  private static final String SELECT =
      """
      select a.kind, a.enterprise, a.site, a.consignment, a.substance,
             coalesce(c.mg, 0) + coalesce(e.mg, 0) - <unknown> mg,
             greatest(e.last_at, c.last_at) last_at
        from account a
        left join lateral (select mg, last_at from closing
                            where account = a.id and day < :day
                            order by day desc limit 1) c on true
        left join lateral (select sum(mg) mg, max(occurred_at) last_at from entry
                            where account = a.id and occurred_at >= :start
                              and occurred_at <= :at) e on true
       where a.readers @> array[:reader]
      """;

  private static final String UNKNOWN_THEN =
      """
      coalesce((select sum(mg) from entry
                 where account = a.id and recorded_at > :knownAt and occurred_at <= :at), 0)
      """;

  private BalanceQuery() {}

  /** The query, in which {@code :reader} and the values of the conditions are to be bound. */
  static Query over(Handle handle, String conditions, Moment moment) {
    var day = Day.of(moment.at());
    var knownAt = moment.knownAt();
    var query =
        handle
            .createQuery(
                SELECT.replace("<unknown>", knownAt == null ? "0" : UNKNOWN_THEN) + conditions)
            .bind("day", day.date())
            .bind("start", day.start())
            .bind("at", moment.at());
    return knownAt == null ? query : query.bind("knownAt", knownAt);
  }

  static Balance balance(ResultSet row, StatementContext context) throws SQLException {
    var last = row.getObject("last_at", OffsetDateTime.class);
    return new Balance(
        AccountRow.account(row, ""),
        new Mass(row.getLong("mg")),
        last == null ? null : last.toInstant());
  }
}
