package org.leadrelay.precursor.ledger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.enterprise;
import static org.leadrelay.precursor.ledger.Works.ORIGIN;
import static org.leadrelay.precursor.ledger.Works.START;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.alarm.storage.ClearSealer;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.ledger.Account;
import org.leadrelay.precursor.ledger.Books.Moment;
import org.leadrelay.precursor.ledger.Books.Place;
import org.leadrelay.precursor.ledger.Postings;
import org.leadrelay.precursor.paper.Flow;

/** Balances of any past against their entries added up by hand, in a book that only grows. */
class BalancesTest {

  private static final Reader SELLERS = enterprise(SELLER);
  private static final UUID STOCK = Account.atSite(SELLER, ORIGIN.id(), "II-2").id();

  private static @Nullable Ledgers ledgers;
  private static final List<Leg> LEGS = new ArrayList<>();

  /** What is to be posted: kilograms into or out of the site, some minutes ago. */
  record Step(int kilograms, int minutesAgo, boolean reversed) {}

  private record Leg(Instant occurredAt, Instant recordedAt, long mg) {}

  @BeforeContainer
  static void open() {
    ledgers = new Ledgers();
  }

  @AfterContainer
  static void close() {
    opened().close();
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(-20, 20).filter(kilograms -> kilograms != 0),
            Arbitraries.integers().between(0, 20_000),
            Arbitraries.of(true, false, false, false))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property(tries = 40)
  void aBalanceIsTheSumOfItsPostings(
      @ForAll("steps") List<Step> steps,
      @ForAll @IntRange(max = 30_000) int minutesBack,
      @ForAll @IntRange(max = 200) int knownBack) {
    steps.forEach(BalancesTest::take);
    var now = opened().works.clock.instant();
    var at = now.minus(Duration.ofMinutes(minutesBack));
    var knownAt = now.minus(Duration.ofMinutes(knownBack));
    assertThat(balance(new Moment(at, null))).isEqualTo(sum(at, now));
    assertThat(balance(new Moment(at, knownAt))).isEqualTo(sum(at, knownAt));
    assertThat(balance(new Moment(now, now))).isEqualTo(sum(now, now));
    assertThat(lowest(now)).isEqualTo(lowestByHand());
    var proof = opened().books.proof("II-2", at);
    assertThat(proof.total()).isEqualTo(BigInteger.ZERO);
  }

  @Property(tries = 5)
  void entriesRunOnFromPageToPage(@ForAll("steps") List<Step> steps) {
    steps.forEach(BalancesTest::take);
    long running = 0;
    Place after = null;
    var seen = 0;
    while (true) {
      var page = opened().books.entries(STOCK, SELLERS, after, 7);
      for (var entry : page) {
        running += entry.mass().milligrams();
        assertThat(entry.running().milligrams()).isEqualTo(running);
        after = Place.parse(entry.place().toString());
      }
      seen += page.size();
      if (page.isEmpty()) {
        break;
      }
    }
    assertThat(seen).isEqualTo(LEGS.size());
  }

  private static void take(Step step) {
    var clock = opened().works.clock;
    clock.pass(Duration.ofMinutes(1));
    var at = clock.instant().minus(Duration.ofMinutes(step.minutesAgo()));
    var kilograms = Integer.toString(Math.abs(step.kilograms()));
    var in = step.kilograms() > 0;
    var said = in ? Postings.produced(kilograms, at) : Postings.consumed(kilograms, at);
    var movement = opened().posted(SELLERS, said).movement();
    var mg = step.kilograms() * 1_000_000L;
    LEGS.add(new Leg(at, clock.instant(), mg));
    if (step.reversed()) {
      clock.pass(Duration.ofMinutes(1));
      var id = movement.id();
      opened()
          .database
          .inTransaction(() -> opened().works.reversing.reverse(SELLERS, id, "录错", null));
      LEGS.add(new Leg(at, clock.instant(), -mg));
    }
  }

  private static long balance(Moment moment) {
    return opened().books.account(STOCK, SELLERS, moment).orElseThrow().mass().milligrams();
  }

  private static long sum(Instant at, Instant knownAt) {
    return LEGS.stream()
        .filter(leg -> !leg.occurredAt().isAfter(at) && !leg.recordedAt().isAfter(knownAt))
        .mapToLong(Leg::mg)
        .sum();
  }

  private static long lowest(Instant now) {
    return opened()
        .database
        .inTransaction(() ->
            new LedgerTable(opened().database.service(), new ClearSealer())
                .shortfall(Account.atSite(SELLER, ORIGIN.id(), "II-2"), since(now))
                .map(mass -> mass.milligrams())
                .orElse(0L));
  }

  private static Instant since(Instant now) {
    return now.minus(Duration.ofDays(20)).truncatedTo(ChronoUnit.DAYS);
  }

  private static long lowestByHand() {
    var day = since(opened().works.clock.instant()).atZone(Flow.ZONE).toLocalDate();
    var seconds = new TreeMap<Instant, Long>();
    LEGS.forEach(leg -> seconds.merge(leg.occurredAt(), leg.mg(), Long::sum));
    long running = 0;
    long lowest = 0;
    for (var second : seconds.entrySet()) {
      running += second.getValue();
      if (!second.getKey().atZone(Flow.ZONE).toLocalDate().isBefore(day)) {
        lowest = Math.min(lowest, running);
      }
    }
    return lowest;
  }

  private static Ledgers opened() {
    if (ledgers == null) {
      throw new AssertionError("not opened after " + START);
    }
    return ledgers;
  }
}
