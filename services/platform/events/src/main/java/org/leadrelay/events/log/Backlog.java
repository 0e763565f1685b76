package org.leadrelay.events.log;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;

/** How far positions and publishing are behind, read from the database when asked. */
public final class Backlog {

  private static final Logger LOG = Logger.getLogger(Backlog.class);

  private static final String LOOK =
      """
      select coalesce(extract(epoch from clock_timestamp() -
               (select recorded_at from event where position is null order by id limit 1)), 0) as waiting_seconds,
             (select position from event_head) - (select published from event_relay) as unpublished,
             coalesce(extract(epoch from clock_timestamp() -
               (select recorded_at from event
                 where position > (select published from event_relay) order by position limit 1)), 0)
               as unpublished_seconds,
             extract(epoch from (select max(ends) from event_partition) - now()) / 86400 as days_ahead,
             (select count(*) from parked_key) as parked_keys
      """;

  private final Jdbi jdbi;

  /** The backlog of one database. */
  public Backlog(DataSource source) {
    this.jdbi = Sql.over(source);
  }

  /**
   * The backlog at one moment.
   *
   * @param waitingSeconds age of the oldest event without position, 0 without one
   * @param unpublished events that have a position and are not on Kafka
   * @param unpublishedSeconds age of the oldest of these, 0 without one
   * @param daysAhead until the last partition ends
   * @param parkedKeys keys of other services' events that wait for a replay
   */
  public record State(
      double waitingSeconds,
      long unpublished,
      double unpublishedSeconds,
      double daysAhead,
      long parkedKeys) {}

  /** Asks the database. */
  public State now() {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(LOOK)
            .map((row, context) ->
                new State(
                    row.getDouble("waiting_seconds"),
                    row.getLong("unpublished"),
                    row.getDouble("unpublished_seconds"),
                    row.getDouble("days_ahead"),
                    row.getLong("parked_keys")))
            .one());
  }

  /** Shows the backlog as gauges; one that cannot be read is not a number. */
  public void showIn(MeterRegistry meters, boolean relayed) {
    gauge(meters, "leadrelay.events.waiting.age", "seconds", State::waitingSeconds);
    gauge(meters, "leadrelay.events.partitions.ahead", "days", State::daysAhead);
    gauge(meters, "leadrelay.events.parked.keys", "keys", State::parkedKeys);
    if (relayed) {
      gauge(meters, "leadrelay.events.unpublished", "events", State::unpublished);
      gauge(meters, "leadrelay.events.unpublished.age", "seconds", State::unpublishedSeconds);
    }
  }

  private void gauge(
      MeterRegistry meters, String name, String unit, ToDoubleFunction<State> value) {
    Gauge.builder(name, this, backlog -> backlog.read(value)).baseUnit(unit).register(meters);
  }

  private double read(ToDoubleFunction<State> value) {
    try {
      return value.applyAsDouble(now());
    } catch (RuntimeException e) {
      LOG.debugf(e, "The backlog of events could not be read");
      return Double.NaN;
    }
  }
}
