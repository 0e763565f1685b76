package org.leadrelay.events.relay;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.events.FeedEvent;
import org.leadrelay.events.log.EventRow;

/**
 * The row {@code event_relay}: the position up to which events are on Kafka, and whose turn it is
 * to publish.
 *
 * <p>The turn is a lease and not a lock, as nothing should hold a database transaction open while a
 * broker is waited for. It only saves work: order and single writing are kept by the producer's
 * fencing and by {@link #advance}, which moves the position only from where this leader has read
 * it.
 */
public final class Publication {

  private final Jdbi jdbi;
  private final EventRow rows;

  /** The publication of one database's events. */
  public Publication(DataSource source, URI eventSource) {
    this.jdbi = Sql.over(source);
    this.rows = new EventRow(eventSource);
  }

  /**
   * Takes or renews the lease; the published position, or empty when another replica has the lease.
   */
  OptionalLong lead(UUID replica, Duration lease) {
    return jdbi.withHandle(handle ->
            handle
                .createQuery(
                    """
                    update event_relay set leader = :replica, lease_until = now() + cast(:lease as interval)
                     where leader = :replica or leader is null or lease_until < now()
                    returning published
                    """)
                .bind("replica", replica)
                .bind("lease", lease.toString())
                .mapTo(Long.class)
                .findOne())
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  /** Renews the lease if this replica still has it, and never takes it. */
  void renew(UUID replica, Duration lease) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                """
                update event_relay set lease_until = now() + cast(:lease as interval) where leader = :replica
                """)
            .bind("replica", replica)
            .bind("lease", lease.toString())
            .execute());
  }

  /** Lets another replica begin at once. */
  void release(UUID replica) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                "update event_relay set leader = null, lease_until = null where leader = :replica")
            .bind("replica", replica)
            .execute());
  }

  /** Events behind a position, in order; each under the epoch its position was given in. */
  List<FeedEvent> behind(long position, int limit) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                select %s, (select max(epoch) from event_epoch where first_position <= e.position) as epoch
                  from event e where e.position > :position order by e.position limit :limit
                """
                    .formatted(EventRow.COLUMNS))
            .bind("position", position)
            .bind("limit", limit)
            .map((row, context) -> rows.event(row, row.getLong("epoch")))
            .list());
  }

  /**
   * Moves the published position; false when another replica leads by now, or an operator moved it
   * back.
   */
  boolean advance(UUID replica, long from, long to) {
    return jdbi.withHandle(handle ->
        handle
            .createUpdate(
                "update event_relay set published = :to where leader = :replica and published = :from")
            .bind("replica", replica)
            .bind("from", from)
            .bind("to", to)
            .execute())
        == 1;
  }

  /**
   * Moves the published position back, so that everything from this position on is sent again under
   * the same ids. Never moves it forward.
   *
   * @return the published position now
   */
  public long rewindTo(long position) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                update event_relay set published = least(published, greatest(0, :position - 1)) returning published
                """)
            .bind("position", position)
            .mapTo(Long.class)
            .one());
  }

  /**
   * The same from the first event that happened at or after an instant; without one nothing moves.
   */
  public long rewindTo(Instant time) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                update event_relay
                   set published = least(published, (select min(position) - 1 from event where at >= :time))
                returning published
                """)
            .bind("time", time.atOffset(ZoneOffset.UTC))
            .mapTo(Long.class)
            .one());
  }
}
