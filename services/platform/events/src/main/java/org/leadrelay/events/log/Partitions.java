package org.leadrelay.events.log;

import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.events.worker.Turn;

/**
 * Makes partitions of the event log ahead of time and drops those whose time is over, by functions
 * of the tables' owner: the service's own role can do neither.
 */
public final class Partitions implements Turn {

  private static final Logger LOG = Logger.getLogger(Partitions.class);
  private static final String AHEAD = "14 days";
  private static final Duration REST = Duration.ofHours(1);

  private final Jdbi jdbi;
  private final Duration keep;
  private final Duration keepInbox;
  private final boolean onlyPublished;

  /**
   * Partitions of one database.
   *
   * @param keep how long events stay; the layout's own minimum counts when it is longer
   * @param keepInbox how long it is remembered which events of others were applied: longer than any
   *     of them can be published again
   * @param onlyPublished whether events wait for the relay before they may go
   */
  public Partitions(DataSource source, Duration keep, Duration keepInbox, boolean onlyPublished) {
    this.jdbi = Sql.over(source);
    this.keep = keep;
    this.keepInbox = keepInbox;
    this.onlyPublished = onlyPublished;
  }

  @Override
  public Duration take() {
    ensure();
    drop();
    forget();
    return REST;
  }

  /** Makes what is missing for the next 14 days; answers how many partitions that were. */
  public int ensure() {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select ensure_event_partitions(cast(:ahead as interval))")
            .bind("ahead", AHEAD)
            .mapTo(Integer.class)
            .one());
  }

  /**
   * Drops what is older than it must be kept; answers how many partitions that were. What has no
   * position yet, or is not published, stays whatever its age.
   */
  public int drop() {
    int dropped =
        jdbi.withHandle(handle ->
            handle
                .createQuery(
                    """
                    select drop_event_partitions(
                      now() - greatest(cast(:keep as interval), (select keep from event_layout)), :published)
                    """)
                .bind("keep", keep.toString())
                .bind("published", onlyPublished)
                .mapTo(Integer.class)
                .one());
    if (dropped > 0) {
      LOG.infof("%d partitions of old events dropped", dropped);
    }
    return dropped;
  }

  private void forget() {
    jdbi.useHandle(handle ->
        handle
            .createUpdate("delete from inbox where applied_at < now() - cast(:keep as interval)")
            .bind("keep", keepInbox.toString())
            .execute());
  }
}
