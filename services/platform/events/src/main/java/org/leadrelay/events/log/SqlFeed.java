package org.leadrelay.events.log;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.events.Feed;
import org.leadrelay.events.FeedBatch;
import org.leadrelay.events.FeedBatch.Addressed;
import org.leadrelay.events.FeedCursor;
import org.leadrelay.events.FeedEntry;
import org.leadrelay.events.FeedPage;
import org.leadrelay.events.FeedScope;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * The feed as SQL. Cursor, newest position and entries are read by one statement, so by one
 * snapshot: what a page calls the newest position has all its entries in it.
 */
public final class SqlFeed implements Feed {

  /* An older cursor goes back to where the histories part: in front of the lowest first position of all epochs
  after its own. */
  private static final String RESUME =
      """
      resume as materialized (
        select least(:position, (select min(first_position) - 1 from event_epoch where epoch > :epoch)) as after,
               (select max(epoch) from event_epoch) as epoch,
               (select position from event_head) as head
      )
      """;

  private static final String READ =
      "with "
          + RESUME
          + """
          , entry as (
            select f.position, f.recorded_at, f.own
              from feed_entry f
             where f.party = :party and f.position > (select after from resume) %s
             order by f.position limit :limit
          )
          select resume.epoch, resume.head, entry.own, %s
            from resume left join (entry join event e using (recorded_at, position)) on true
           order by e.position
          """;

  private static final String READ_OWN = READ.formatted("and f.own", EventRow.COLUMNS);
  private static final String READ_SUBTREE = READ.formatted("", EventRow.COLUMNS);

  private static final String SINCE =
      "with "
          + RESUME
          + """
          , next as (
            select * from event
             where position > (select after from resume)
             order by position limit :limit
          )
          select resume.epoch, resume.head, e.own, e.above, %s
            from resume left join next e on true
           order by e.position
          """
              .formatted(EventRow.COLUMNS);

  private static final String NOW =
      "select (select max(epoch) from event_epoch) as epoch, position from event_head";

  private final Jdbi jdbi;
  private final EventRow rows;
  private final HeadWatch watch;

  /** A feed whose events come from the given CloudEvents source. */
  public SqlFeed(DataSource source, URI eventSource, HeadWatch watch) {
    this.jdbi = Sql.over(source);
    this.rows = new EventRow(eventSource);
    this.watch = watch;
  }

  @Override
  public FeedPage read(Jurisdiction reader, FeedScope scope, FeedCursor after, int limit) {
    var entries = new ArrayList<FeedEntry>();
    var next =
        jdbi.withHandle(handle ->
            handle
                .createQuery(scope == FeedScope.OWN ? READ_OWN : READ_SUBTREE)
                .bind("party", reader.code())
                .bind("position", after.position())
                .bind("epoch", after.epoch())
                .bind("limit", limit)
                .reduceResultSet(
                    after,
                    (last, row, context) -> {
                      if (row.getObject("event_id") != null) {
                        var event = rows.event(row, row.getLong("epoch"));
                        entries.add(new FeedEntry(event, row.getBoolean("own")));
                      }
                      return next(entries.size(), limit, row);
                    }));
    return new FeedPage(entries, next);
  }

  @Override
  public FeedBatch since(FeedCursor after, int limit) {
    var events = new ArrayList<Addressed>();
    var next =
        jdbi.withHandle(handle ->
            handle
                .createQuery(SINCE)
                .bind("position", after.position())
                .bind("epoch", after.epoch())
                .bind("limit", limit)
                .reduceResultSet(
                    after,
                    (last, row, context) -> {
                      if (row.getObject("event_id") != null) {
                        events.add(
                            new Addressed(
                                rows.event(row, row.getLong("epoch")),
                                EventRow.parties(row.getArray("own")),
                                EventRow.parties(row.getArray("above"))));
                      }
                      return next(events.size(), limit, row);
                    }));
    return new FeedBatch(events, next);
  }

  private static FeedCursor next(int read, int limit, ResultSet row) throws SQLException {
    return new FeedCursor(row.getLong("epoch"), row.getLong(read < limit ? "head" : "position"));
  }

  @Override
  public FeedCursor oldest() {
    return new FeedCursor(now().epoch(), 0);
  }

  @Override
  public FeedCursor now() {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(NOW)
            .map((row, context) -> new FeedCursor(row.getLong("epoch"), row.getLong("position")))
            .one());
  }

  @Override
  public Registration onAdvance(Runnable listener) {
    return watch.onAdvance(listener);
  }
}
