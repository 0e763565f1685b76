package org.leadrelay.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.database.Sql;
import org.leadrelay.events.FeedBatch.Addressed;
import org.leadrelay.events.FeedEvent;
import org.leadrelay.events.Occurrence;
import org.leadrelay.events.worker.Worker;

/**
 * Writers that hold locks, wait and commit late, two sequencers, and a reader that follows: it must
 * see every event once, each aggregate in order, each transaction whole.
 */
class SequencerStressTest {

  private static final int WRITERS = 8;
  private static final int AGGREGATES = 200;
  private static final Duration PAUSE = Duration.ofMillis(2);
  private static final int ENOUGH = Integer.getInteger("leadrelay.stress.events", 600);

  private final LogFixture events = new LogFixture();
  private final List<UUID> aggregates = new ArrayList<>();
  private final AtomicInteger written = new AtomicInteger();

  @BeforeEach
  void makeAggregates() {
    events.asOwner(
        "create table aggregate (id uuid primary key, sequence bigint not null)",
        "grant select, update on aggregate to \"%s\"".formatted(events.database.serviceUser()));
    for (int i = 0; i < AGGREGATES; i++) {
      var id = UUID.randomUUID();
      aggregates.add(id);
      events.asOwner("insert into aggregate values ('%s', 0)".formatted(id));
    }
  }

  @AfterEach
  void close() {
    events.close();
  }

  @Test
  void aReaderSeesEveryEventOnceAndEachAggregateInOrder() throws Exception {
    var seen = new ArrayList<FeedEvent>();
    var second = new Sequencer(events.pool, events.meters);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var one = Worker.started("sequencer-one", events.sequencer);
        var two = Worker.started("sequencer-two", second)) {
      var writers =
          IntStream.range(0, WRITERS)
              .mapToObj(seed -> threads.submit(() -> writeOn(seed)))
              .toList();
      var cursor = events.feed.oldest();
      while (!writers.stream().allMatch(Future::isDone) || seen.size() < written.get()) {
        var batch = events.feed.since(cursor, 200);
        batch.events().stream().map(Addressed::event).forEach(seen::add);
        cursor = batch.next();
        LockSupport.parkNanos(PAUSE.toNanos());
      }
      for (var writer : writers) {
        writer.get();
      }
      assertThat(one.healthy() && two.healthy()).isTrue();
    }

    assertThat(seen).hasSize(written.get());
    assertPositionsWithoutGaps(seen);
    assertEachAggregateInOrder(seen);
    assertTransactionsWhole(seen);
  }

  private static void assertPositionsWithoutGaps(List<FeedEvent> seen) {
    for (int i = 0; i < seen.size(); i++) {
      assertThat(seen.get(i).cursor().position()).isEqualTo(i + 1);
    }
  }

  private static void assertEachAggregateInOrder(List<FeedEvent> seen) {
    Map<UUID, Long> last = new HashMap<>();
    for (var event : seen) {
      assertThat(event.sequence()).isEqualTo(last.getOrDefault(event.subject(), 0L) + 1);
      last.put(event.subject(), event.sequence());
    }
  }

  /* The events of a transaction follow each other without another's between them. */
  private void assertTransactionsWhole(List<FeedEvent> seen) {
    Map<UUID, String> transactionOf = new HashMap<>();
    events.owner.useHandle(handle ->
        handle
            .createQuery("select event_id, origin_tx::text as tx from event")
            .map((row, context) ->
                transactionOf.put(row.getObject("event_id", UUID.class), row.getString("tx")))
            .list());
    var runs = new ArrayList<String>();
    for (var event : seen) {
      var transaction = transactionOf.getOrDefault(event.id(), "none");
      if (runs.isEmpty() || !runs.getLast().equals(transaction)) {
        runs.add(transaction);
      }
    }
    assertThat(runs).doesNotContain("none").doesNotHaveDuplicates();
  }

  private void writeOn(int seed) {
    var random = new SplittableRandom(seed);
    while (written.get() < ENOUGH) {
      written.addAndGet(write(random));
    }
  }

  /* Locks a few aggregates in a fixed order, appends to each at once or after waiting, commits at once or late. */
  private int write(SplittableRandom random) {
    int many = random.nextInt(20) == 0 ? 40 : 1 + random.nextInt(3);
    var chosen =
        aggregates.stream().sorted().skip(random.nextInt(AGGREGATES - 1)).limit(many).toList();
    boolean rollsBack = random.nextInt(10) == 0;
    var service = Sql.over(events.bound.asDataSource());
    try {
      return events
          .transactions()
          .inTransaction(() ->
              service.withHandle(handle -> {
                for (var aggregate : chosen) {
                  events.log.append(Occurrence.of(aggregate, next(handle, aggregate)));
                  dawdle(random);
                }
                if (rollsBack) {
                  throw new IllegalStateException("rolled back on purpose");
                }
                return chosen.size();
              }));
    } catch (IllegalStateException onPurpose) {
      return 0;
    }
  }

  private static long next(Handle handle, UUID aggregate) {
    return handle
        .createQuery(
            "update aggregate set sequence = sequence + 1 where id = :id returning sequence")
        .bind("id", aggregate)
        .mapTo(Long.class)
        .one();
  }

  private static void dawdle(SplittableRandom random) {
    if (random.nextInt(20) == 0) {
      LockSupport.parkNanos(Duration.ofMillis(random.nextInt(20)).toNanos());
    }
  }
}
