package org.leadrelay.precursor.ledger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.bureau;
import static org.leadrelay.precursor.enterprise.Cast.enterprise;
import static org.leadrelay.precursor.ledger.Works.DESTINATION;
import static org.leadrelay.precursor.ledger.Works.ORIGIN;
import static org.leadrelay.precursor.ledger.Works.START;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.ledger.Account;
import org.leadrelay.precursor.ledger.Books.Moment;
import org.leadrelay.precursor.ledger.Books.MovementFilter;
import org.leadrelay.precursor.ledger.Decision;
import org.leadrelay.precursor.ledger.Match;
import org.leadrelay.precursor.ledger.Posting;
import org.leadrelay.precursor.ledger.Postings;
import org.leadrelay.precursor.substance.Mass;

/** Many at once in a real PostgreSQL. */
class PostingRaceTest {

  private static final Reader SELLERS = enterprise(SELLER);
  private static final Reader BUYERS = enterprise(BUYER);
  private static final Moment NOW = new Moment(START, null);
  private static final int AT_ONCE = 8;

  private final Ledgers ledgers = new Ledgers();

  @AfterEach
  void close() {
    ledgers.close();
  }

  @Test
  void thePostingThatManySendAtOnceIsWrittenOnce() throws Exception {
    var said = Postings.produced("1", START);
    var decisions = atOnce(Collections.nCopies(AT_ONCE, () -> ledgers.post(SELLERS, said)));
    assertThat(decisions).filteredOn(Decision.Posted.class::isInstance).hasSize(1);
    assertThat(decisions).filteredOn(Decision.Repeated.class::isInstance).hasSize(AT_ONCE - 1);
    assertThat(stock(SELLER, ORIGIN.id(), SELLERS)).isEqualTo(Mass.kilograms(1));
  }

  @Test
  void theMovementThatManyReverseAtOnceIsReversedOnce() throws Exception {
    var id = ledgers.posted(SELLERS, Postings.produced("1", START)).movement().id();
    Callable<Decision> reversal =
        () ->
            ledgers.database.inTransaction(
                () -> ledgers.works.reversing.reverse(SELLERS, id, "录错", null));
    var decisions = atOnce(Collections.nCopies(AT_ONCE, reversal));
    assertThat(decisions).filteredOn(Decision.Posted.class::isInstance).hasSize(1);
    assertThat(stock(SELLER, ORIGIN.id(), SELLERS)).isEqualTo(Mass.ZERO);
  }

  @Test
  void chunksOfBothSidesInAnyOrderAddUpAndMatchOneToOne() throws Exception {
    var outward =
        IntStream.range(0, 40).mapToObj(i -> Postings.dispatch("10." + i, START)).toList();
    var inward = IntStream.range(0, 40).mapToObj(i -> Postings.receipt("10." + i, START)).toList();
    var calls = new ArrayList<Callable<List<Decision>>>();
    chunks(outward).forEach(chunk -> calls.add(() -> post(SELLERS, chunk)));
    chunks(inward).forEach(chunk -> calls.add(() -> post(BUYERS, chunk)));
    chunks(outward).forEach(chunk -> calls.add(() -> post(SELLERS, chunk)));
    Collections.shuffle(calls, new Random(1));
    var decisions = atOnce(calls).stream().flatMap(List::stream).toList();
    assertThat(decisions).filteredOn(Decision.Posted.class::isInstance).hasSize(80);
    assertThat(decisions).filteredOn(Decision.Repeated.class::isInstance).hasSize(40);
    var sent = outward.stream().mapToLong(PostingRaceTest::milligrams).sum();
    assertThat(stock(SELLER, ORIGIN.id(), SELLERS)).isEqualTo(new Mass(-sent));
    assertThat(stock(BUYER, DESTINATION.id(), BUYERS)).isEqualTo(new Mass(sent));
    assertThat(ledgers.books.proof("II-2", START).total()).isEqualTo(BigInteger.ZERO);
    var road = new MovementFilter(null, null, "II-2", null, null);
    var mates =
        ledgers.books.movements(SELLERS, road, null, 500).stream()
            .map(line -> line.movement().consignment().orElseThrow())
            .map(id -> ledgers.works.matching.of(id).orElseThrow())
            .toList();
    assertThat(mates).hasSize(40).allMatch(match -> match.state() == Match.State.MATCHED);
    assertThat(mates).extracting(Match::consignment).doesNotHaveDuplicates();
  }

  @Test
  void aWindowEndsAndItsAlarmIsReadAsItWasWritten() {
    var posted = ledgers.posted(SELLERS, Postings.dispatch("500", START)).movement();
    ledgers.works.clock.pass(Duration.ofDays(7));
    ledgers.endWindows();
    var id = posted.consignment().orElseThrow();
    assertThat(ledgers.works.matching.of(id)).contains(new Match(Match.State.UNMATCHED, id));
    assertThat(ledgers.books.movement(posted.id(), bureau("880101"))).isPresent();
    assertThat(ledgers.books.movement(posted.id(), bureau("880201"))).isEmpty();
    assertThat(ledgers.books.movement(posted.id(), BUYERS)).isEmpty();
    assertThat(ledgers.books.movement(posted.id(), SELLERS).orElseThrow().movement())
        .isEqualTo(posted);
  }

  private List<Decision> post(Reader who, List<Posting> chunk) {
    return ledgers.database.inTransaction(() -> ledgers.works.posting.post(who, chunk));
  }

  private Mass stock(String uscc, UUID site, Reader reader) {
    var account = Account.atSite(uscc, site, "II-2").id();
    return ledgers.books.account(account, reader, NOW).orElseThrow().mass();
  }

  private static List<List<Posting>> chunks(List<Posting> postings) {
    return IntStream.range(0, postings.size() / 10)
        .mapToObj(i -> postings.subList(i * 10, i * 10 + 10))
        .toList();
  }

  private static long milligrams(Posting posting) {
    return Mass.parse(posting.quantity(), posting.unit()).orElseThrow().milligrams();
  }

  private static <T> List<T> atOnce(List<? extends Callable<T>> calls) throws Exception {
    var start = new CountDownLatch(1);
    var running = new ArrayList<Future<T>>();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var call : calls) {
        running.add(
            threads.submit(() -> {
              start.await();
              return call.call();
            }));
      }
      start.countDown();
      var done = new ArrayList<T>();
      for (var one : running) {
        done.add(one.get());
      }
      return done;
    }
  }
}
