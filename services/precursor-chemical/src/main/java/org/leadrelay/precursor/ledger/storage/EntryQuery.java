package org.leadrelay.precursor.ledger.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.ledger.Books.Entry;
import org.leadrelay.precursor.ledger.Books.Place;
import org.leadrelay.precursor.ledger.MovementKind;
import org.leadrelay.precursor.substance.Mass;

/** Reads the entries of an account with what it stood at behind each. */
final class EntryQuery {

  private static final String SELECT =
      """
      select e.movement, m.kind, e.occurred_at, e.recorded_at, e.mg, m.reverses,
             case when m.from_account = e.account then m.to_account else m.from_account end other,
             :before + sum(e.mg) over (order by e.occurred_at, e.movement) running
        from (select * from entry
               where account = :account and (occurred_at, movement) > (:at, :movement)
               order by occurred_at, movement limit :limit) e
        join movement m on m.id = e.movement
       where exists (select 1 from account a
                      where a.id = :account and a.readers @> array[:reader])
       order by e.occurred_at, e.movement
      """;

  private static final Place START = new Place(Instant.EPOCH, new UUID(0, 0));

  private EntryQuery() {}

  static List<Entry> list(
      Handle handle, UUID account, Reader reader, @Nullable Place after, int limit) {
    var place = after == null ? START : after;
    return handle
        .createQuery(SELECT)
        .bind("account", account)
        .bind("reader", reader.key())
        .bind("at", place.occurredAt())
        .bind("movement", place.movement())
        .bind("before", before(handle, account, place))
        .bind("limit", limit)
        .map(EntryQuery::entry)
        .list();
  }

  private static long before(Handle handle, UUID account, Place place) {
    var sql =
        """
        select coalesce((select mg from closing where account = :account and day < :day
                          order by day desc limit 1), 0)
             + coalesce((select sum(mg) from entry
                          where account = :account and occurred_at >= :start
                            and (occurred_at, movement) <= (:at, :movement)), 0)
        """;
    var day = Day.of(place.occurredAt());
    return handle
        .createQuery(sql)
        .bind("account", account)
        .bind("day", day.date())
        .bind("start", day.start())
        .bind("at", place.occurredAt())
        .bind("movement", place.movement())
        .mapTo(Long.class)
        .one();
  }

  private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
    return new Entry(
        row.getObject("movement", UUID.class),
        MovementKind.valueOf(row.getString("kind")),
        row.getObject("other", UUID.class),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new Mass(row.getLong("mg")),
        new Mass(row.getLong("running")),
        row.getObject("reverses", UUID.class));
  }
}
