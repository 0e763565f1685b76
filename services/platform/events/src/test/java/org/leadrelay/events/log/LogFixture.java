package org.leadrelay.events.log;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.events.Fact;
import org.leadrelay.events.FeedBatch.Addressed;
import org.leadrelay.events.FeedCursor;
import org.leadrelay.events.FeedEvent;
import org.leadrelay.events.Pool;
import org.leadrelay.events.inbox.Transactions;
import org.leadrelay.testkit.TestDatabase;
import org.leadrelay.testkit.database.BoundSource;

/** An event log in a database of its own, with all that reads it. */
public final class LogFixture implements AutoCloseable {

  public static final URI SOURCE = URI.create("urn:leadrelay:test");

  public final TestDatabase database = TestDatabase.fresh();
  public final AgroalDataSource pool = Pool.of(database);
  public final BoundSource bound = new BoundSource(pool);
  public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  public final EventLog log =
      new EventLog(bound.asDataSource(), EventLog.AppendCheck.NONE, AfterCommit.AT_ONCE, () -> {});
  public final Sequencer sequencer = new Sequencer(pool, meters);
  public final HeadWatch watch = new HeadWatch(() -> database.service().getConnection());
  public final SqlFeed feed = new SqlFeed(pool, SOURCE, watch);
  public final Jdbi owner = Sql.over(database.owner());

  /** Appends facts in one transaction. */
  public void append(Fact... facts) {
    inTransaction(() -> log.appendAll(List.of(facts)));
  }

  /** Runs work in a transaction that the log joins; an exception rolls back. */
  public void inTransaction(Runnable work) {
    transactions().run(work);
  }

  /** Transactions that the log joins. */
  public Transactions transactions() {
    return new Transactions() {
      @Override
      public <T> T inTransaction(Callable<T> work) {
        try {
          return bound.inTransaction(work);
        } catch (RuntimeException e) {
          throw e;
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  /** Gives positions until nothing waits. */
  public void sequence() {
    var rest = Duration.ZERO;
    while (rest.isZero()) {
      rest = sequencer.take();
    }
  }

  /** Every event that has a position, in order. */
  public List<FeedEvent> all() {
    return feed.since(new FeedCursor(0, 0), Integer.MAX_VALUE).events().stream()
        .map(Addressed::event)
        .toList();
  }

  /** One value of one row. */
  public long number(String sql) {
    return owner.withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }

  /** Runs statements as the tables' owner. */
  public void asOwner(String... statements) {
    owner.useHandle(handle -> List.of(statements).forEach(handle::execute));
  }

  @Override
  public void close() {
    pool.close();
    database.close();
  }
}
