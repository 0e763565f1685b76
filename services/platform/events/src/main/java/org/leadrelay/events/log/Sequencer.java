package org.leadrelay.events.log;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.events.worker.Turn;

/**
 * Gives committed events their positions: 1, 2, 3, ... in an order that every reader can rely on.
 *
 * <p><b>Never skipped.</b> A position is given to a row that is visible, hence committed, by one
 * sequencer at a time. Positions therefore become visible in their own order; who has read up to a
 * position will see nothing below it later. An order by the writers' ids has no such property, as a
 * lower id may commit later.
 *
 * <p><b>In the aggregate's order.</b> A writer holds the aggregate's lock until it commits. So when
 * transaction B adds to what A has added to, all of A's ids are lower than that id of B's, and A's
 * highest id is lower than B's highest. Transactions are taken in the order of their highest id,
 * each whole: A comes before B, and what committed as one appears as one. A page of the lowest
 * waiting ids holds every transaction whose highest id lies in it, so these are also the first of
 * all.
 *
 * <p><b>Without gaps.</b> The newest position is a row that moves in the same transaction, and no
 * sequence: a batch that fails leaves no hole, and reading the row tells what has been given, at no
 * cost under the one lock that is needed anyway.
 *
 * <p>Any replica may run one. The lock belongs to the transaction, so it works through a
 * transaction pooler and cannot outlive the work.
 */
public final class Sequencer implements Turn {

  /** Channel of the notification that each batch sends, with the newest position. */
  static final String CHANNEL = "leadrelay_events";

  private static final Duration POLL = Duration.ofMillis(250);

  /** Each batch is a commit: more of them a second would cost more than the work they order. */
  private static final Duration PACE = Duration.ofMillis(40);

  private static final int PAGE = 1_000;

  /* The planner does not know how many rows wait (none after a vacuum, a million after an outage). Whatever it
  believes, the only good ways are the indexes of the waiting rows: by id for the page; by transaction, which is what
  'between' and its order leave it, for what a transaction has behind the page. */
  private static final String LOCK =
      """
      select pg_try_advisory_xact_lock(hashtext('leadrelay'), hashtext('event_sequencer'))
        from (select set_config('enable_seqscan', 'off', true),
                     set_config('enable_bitmapscan', 'off', true),
                     set_config('enable_sort', 'off', true),
                     set_config('enable_hashjoin', 'off', true),
                     set_config('enable_mergejoin', 'off', true)) as settings
      """;

  private static final String GIVE_POSITIONS =
      """
      with page as materialized (
        select id, recorded_at, origin_tx, max(id) over (partition by origin_tx) as last_id,
               max(id) over () as edge, count(*) over () as seen
          from (select * from event where position is null order by id limit :page) as waiting
      ), numbered as materialized (
        select id, recorded_at, row_number() over (order by last_id, id) as n
          from page
         where seen < :page
            or (select true from event e
                 where e.position is null and e.recorded_at = page.recorded_at
                   and e.origin_tx between page.origin_tx and page.origin_tx and e.id > page.edge
                 order by e.origin_tx, e.id limit 1) is null
      ), head as (
        update event_head set position = position + (select count(*) from numbered)
         where exists (select from numbered)
        returning position
      ), positioned as (
        update event e
           set position = head.position - (select count(*) from numbered) + numbered.n
          from numbered, head
         where e.id = numbered.id and e.recorded_at = numbered.recorded_at
        returning e.position, e.recorded_at, e.own, e.above
      ), shown as (
        insert into feed_entry (party, position, recorded_at, own)
        select party, position, recorded_at, true from positioned, unnest(own) as party
        union all
        select party, position, recorded_at, false from positioned, unnest(above) as party
         where party <> all (own)
      )
      select (select count(*) from page) as seen,
             (select count(*) from positioned) as given,
             (select extract(epoch from clock_timestamp() - min(recorded_at)) from positioned) as lag,
             (select pg_notify(:channel, position::text) from head) as notified
      """;

  private final Jdbi jdbi;
  private final Timer lag;
  private int page = PAGE;

  /**
   * A sequencer.
   *
   * @param source connections of its own, outside any managed transaction
   */
  public Sequencer(DataSource source, MeterRegistry meters) {
    this.jdbi = Sql.over(source);
    this.lag =
        Timer.builder("leadrelay.events.sequencer.lag")
            .description("From the start of the oldest transaction of a batch to its position")
            .publishPercentiles(0.5, 0.99)
            .register(meters);
  }

  /** Gives positions to one batch, if no other replica is at it. */
  @Override
  public Duration take() {
    var batch = jdbi.inTransaction(this::batch);
    if (batch.given() > 0) {
      lag.record(batch.lag());
    }
    boolean more = batch.seen() == page;
    page = more && batch.given() == 0 ? page * 2 : PAGE;
    return more ? Duration.ZERO : POLL;
  }

  @Override
  public Duration pace() {
    return PACE;
  }

  private Batch batch(Handle handle) {
    if (!handle.createQuery(LOCK).mapTo(Boolean.class).one()) {
      return Batch.NONE;
    }
    Epochs.openIfChanged(handle);
    return handle
        .createQuery(GIVE_POSITIONS)
        .bind("page", page)
        .bind("channel", CHANNEL)
        .map((row, context) ->
            new Batch(row.getInt("seen"), row.getInt("given"), row.getDouble("lag")))
        .one();
  }

  /**
   * What came of a batch.
   *
   * @param seen waiting rows looked at
   * @param given positions given
   * @param lagSeconds of the oldest row, 0 without one
   */
  private record Batch(int seen, int given, double lagSeconds) {
    static final Batch NONE = new Batch(0, 0, 0);

    Duration lag() {
      return Duration.ofNanos((long) (Math.max(0, lagSeconds) * 1e9));
    }
  }
}
