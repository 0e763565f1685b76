package org.leadrelay.courier.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.leadrelay.jurisdiction.Jurisdiction;

class WatchTableTest {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final long GIBIBYTE = 1L << 30;

  /** What a test does to a table. */
  sealed interface Step {
    record Put(WatchToken token, List<Watched> entries) implements Step {}

    record Sweep(Instant now) implements Step {}
  }

  @Property(tries = 300)
  void theTableIsAMap(@ForAll("steps") List<Step> steps) {
    var table = new WatchTable();
    var model = new HashMap<WatchToken, List<Watched>>();
    for (var step : steps) {
      switch (step) {
        case Step.Put(var token, var entries) -> {
          table.put(token, entries);
          model.put(token, entries);
        }
        case Step.Sweep(var now) -> {
          table.sweep(now);
          model.replaceAll((_, entries) -> countingAt(now, entries));
        }
      }
      model.values().removeIf(List::isEmpty);
    }
    assertThat(table.tokens()).isEqualTo(model.size());
    assertThat(table.entries()).isEqualTo(model.values().stream().mapToLong(List::size).sum());
    for (long high = 0; high < 2; high++) {
      for (long low = 0; low < 64; low++) {
        var token = new WatchToken(high, low);
        var kept = model.getOrDefault(token, List.of());
        assertThat(table.find(token, Instant.EPOCH)).isEqualTo(kept);
        assertThat(table.find(token, NOON)).isEqualTo(countingAt(NOON, kept));
      }
    }
  }

  /** All in one segment, with runs that wrap around and collide. */
  @Provide
  Arbitrary<List<Step>> steps() {
    var token =
        Combinators.combine(Arbitraries.longs().between(0, 1), Arbitraries.longs().between(0, 63))
            .as(WatchToken::new);
    var entry =
        Combinators.combine(
                Arbitraries.longs(),
                Arbitraries.integers().between(0, 999_999),
                Arbitraries.longs().between(-3, 3))
            .as(WatchTableTest::watched);
    var put =
        Combinators.combine(token, entry.list().ofMaxSize(3))
            .as((key, entries) -> (Step) new Step.Put(key, entries));
    Arbitrary<Step> sweep =
        Arbitraries.longs()
            .between(-3, 3)
            .map(seconds -> new Step.Sweep(NOON.plusSeconds(seconds)));
    return Arbitraries.frequencyOf(Tuple.of(30, put), Tuple.of(1, sweep)).list().ofMaxSize(300);
  }

  @Test
  void tenMillionEntriesFitIntoAGibibyte() {
    // A 16th of ten million fills the slots of its table as far as ten million do theirs.
    var table = new WatchTable();
    var random = new Random(1);
    for (int i = 0; i < 10_000_000 / 16; i++) {
      table.put(
          new WatchToken(random.nextLong(), random.nextLong()), List.of(watched(i, 310000, 1)));
    }
    assertThat(table.entries()).isEqualTo(10_000_000 / 16);
    assertThat(table.bytes() * 16).isLessThan(GIBIBYTE * 8 / 10);
  }

  @Test
  void whatIsDroppedGivesItsRoomToTheNext() {
    var table = new WatchTable();
    long grown = 0;
    for (int round = 0; round < 20; round++) {
      for (int i = 0; i < 1_000; i++) {
        table.put(new WatchToken(0, i), List.of(watched(round, 310000, 1)));
      }
      grown = round == 0 ? table.bytes() : grown;
      for (int i = 0; i < 1_000; i++) {
        table.put(new WatchToken(0, i), List.of());
      }
    }
    assertThat(table.entries()).isZero();
    assertThat(table.bytes()).isEqualTo(grown);
  }

  @Test
  void aDistantEndIsKeptAsFarAsTheWordsReach() {
    var table = new WatchTable();
    var token = new WatchToken(-1, -1);
    var forever = new Watched(UUID.randomUUID(), UUID.randomUUID(), Jurisdiction.NATION, far());
    table.put(token, List.of(forever));
    assertThat(table.find(token, Instant.parse("2500-01-01T00:00:00Z")))
        .extracting(Watched::entry)
        .containsExactly(forever.entry());
  }

  @Test
  void aReaderBesideAWriterSeesWholeEntries() {
    var table = new WatchTable();
    var random = new Random(2);
    var watched = new HashMap<WatchToken, Watched>();
    for (int i = 0; i < 2_000; i++) {
      watched.put(new WatchToken(0, random.nextLong()), watched(i, 440300, 1));
    }
    var ended = new AtomicBoolean();
    var reader =
        CompletableFuture.supplyAsync(() -> {
          long wrong = 0;
          while (!ended.get()) {
            wrong += watched.entrySet().stream().filter(it -> isWrong(table, it)).count();
          }
          return wrong;
        });
    for (int round = 0; round < 20; round++) {
      watched.forEach((token, entry) -> table.put(token, List.of(entry)));
      watched.keySet().forEach(token -> table.put(token, List.of()));
    }
    ended.set(true);
    assertThat(reader.join()).isZero();
  }

  private static boolean isWrong(WatchTable table, Map.Entry<WatchToken, Watched> watched) {
    var found = table.find(watched.getKey(), Instant.EPOCH);
    return !found.isEmpty() && !found.equals(List.of(watched.getValue()));
  }

  private static List<Watched> countingAt(Instant now, List<Watched> entries) {
    return entries.stream().filter(it -> now.isBefore(it.until())).toList();
  }

  private static Watched watched(long id, int owner, long seconds) {
    return new Watched(
        new UUID(id, 1),
        new UUID(2, id),
        Jurisdiction.of("%06d".formatted(owner)),
        NOON.plusSeconds(seconds));
  }

  private static Instant far() {
    return Instant.parse("9999-12-31T00:00:00Z");
  }
}
