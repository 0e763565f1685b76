package org.leadrelay.precursor.ledger.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * What each account stood at when each day ended, and the lowest it stood at within the day,
 * seconds taken together. A posting into the past moves all later days with it.
 *
 * <p>The lowest is kept as a bound from below that costs nothing to keep; only where that falls
 * below zero is the day read again.
 */
final class Closings {

  private Closings() {}

  static void move(Handle handle, UUID account, Instant at, long mg) {
    var day = Day.of(at);
    var sql =
        """
        with before as (
          select coalesce((select mg from closing
                            where account = :account and day < :day
                            order by day desc limit 1), 0) mg),
        later as (
          update closing set mg = mg + :mg, low = low + :mg where account = :account and day > :day)
        insert into closing as c (account, day, mg, low, exact, last_at)
        select :account, cast(:day as date), mg + :mg, mg + :mg, true, cast(:at as timestamptz)
          from before
        on conflict (account, day) do update
           set mg = c.mg + :mg,
               low = case when :at > c.last_at then least(c.low, c.mg + :mg)
                          else least(c.low, (select mg from before)) + least(:mg, 0) end,
               exact = c.exact and date_trunc('second', cast(:at as timestamptz)) > c.last_at,
               last_at = greatest(c.last_at, cast(:at as timestamptz))
        """;
    handle
        .createUpdate(sql)
        .bind("account", account)
        .bind("day", day.date())
        .bind("at", at)
        .bind("mg", mg)
        .execute();
  }

  /** The lowest from a day on, if that is below zero. */
  static Optional<Long> shortfall(Handle handle, UUID account, Instant since) {
    for (var day : doubtful(handle, account, since)) {
      read(handle, account, new Day(day));
    }
    return handle
        .createQuery(
            """
            select min(low) from closing
             where account = :account and day >= :day and low < 0
            """)
        .bind("account", account)
        .bind("day", Day.of(since).date())
        .mapTo(Long.class)
        .findOne();
  }

  private static List<LocalDate> doubtful(Handle handle, UUID account, Instant since) {
    return handle
        .createQuery(
            """
            select day from closing
             where account = :account and day >= :day and low < 0 and not exact
            """)
        .bind("account", account)
        .bind("day", Day.of(since).date())
        .mapTo(LocalDate.class)
        .list();
  }

  private static void read(Handle handle, UUID account, Day day) {
    var sql =
        """
        update closing c
           set exact = true, low = (
             select min(stood)
               from (select coalesce((select b.mg from closing b
                                       where b.account = :account and b.day < :day
                                       order by b.day desc limit 1), 0)
                            + sum(sum(mg)) over (order by date_trunc('second', occurred_at)) stood
                       from entry
                      where account = :account and occurred_at >= :start and occurred_at < :end
                      group by date_trunc('second', occurred_at)) seconds)
         where c.account = :account and c.day = :day
        """;
    handle
        .createUpdate(sql)
        .bind("account", account)
        .bind("day", day.date())
        .bind("start", day.start())
        .bind("end", day.end())
        .execute();
  }
}
