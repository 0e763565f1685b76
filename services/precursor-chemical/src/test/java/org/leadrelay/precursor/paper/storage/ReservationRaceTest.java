package org.leadrelay.precursor.paper.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.TREE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.leadrelay.precursor.enterprise.Cast;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.precursor.paper.CheckPapers;
import org.leadrelay.precursor.paper.Deals;
import org.leadrelay.precursor.paper.Flow;
import org.leadrelay.precursor.paper.Paper;
import org.leadrelay.precursor.paper.PaperDefect;
import org.leadrelay.precursor.paper.PaperDefect.Reason;
import org.leadrelay.precursor.paper.PaperKind;
import org.leadrelay.precursor.paper.Papers;
import org.leadrelay.precursor.paper.Party;
import org.leadrelay.precursor.paper.Standing.Status;
import org.leadrelay.precursor.substance.Mass;
import org.leadrelay.testkit.TestDatabase;

/** Uses of papers in a real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReservationRaceTest {

  private static final int AT_ONCE = 16;
  private static final Mass LOAD = Mass.kilograms(10);

  private final TestDatabase database = TestDatabase.fresh();
  private final PaperTable register = new PaperTable(database.service());
  private final Papers papers = new CheckPapers(register, TREE);

  @BeforeAll
  void theSellerMaySell() {
    add(Deals.paper(PaperKind.SALE_FILING, SELLER, "II-2"));
  }

  @AfterAll
  void close() {
    database.close();
  }

  @Test
  void ofSixteenAtOnceOneGetsTheLastUseAndFifteenDoNot() throws Exception {
    var purchase =
        add(Deals.limited(Deals.paper(PaperKind.PURCHASE_FILING, BUYER, "II-2"), 1, null));
    var transport = add(Deals.paper(PaperKind.TRANSPORT_PERMIT, SELLER, "II-2"));
    var answers = atOnce(() -> papers.reserve(dispatch(UUID.randomUUID(), purchase, transport)));
    assertThat(answers).filteredOn(List::isEmpty).hasSize(1);
    assertThat(answers.stream().flatMap(List::stream))
        .hasSize(AT_ONCE - 1)
        .extracting(PaperDefect::reason)
        .containsOnly(Reason.USED_UP);
    assertThat(balance(purchase)).isEqualTo("1 of " + LOAD);
    assertThat(balance(transport)).isEqualTo("1 of " + LOAD);
  }

  @Test
  void ofSixteenAtOnceAsManyGetThroughAsTheQuantityIsGoodFor() throws Exception {
    var purchase =
        add(
            Deals.limited(
                Deals.paper(PaperKind.PURCHASE_FILING, BUYER, "II-2"), null, Mass.kilograms(35)));
    var transport = add(Deals.paper(PaperKind.TRANSPORT_PERMIT, SELLER, "II-2"));
    var answers = atOnce(() -> papers.reserve(dispatch(UUID.randomUUID(), transport, purchase)));
    assertThat(answers).filteredOn(List::isEmpty).hasSize(3);
    assertThat(balance(purchase)).isEqualTo("3 of " + Mass.kilograms(30));
  }

  @Test
  void aUseIsKeptJoinedTakenBackAndReleased() {
    var purchase =
        add(Deals.limited(Deals.paper(PaperKind.PURCHASE_FILING, BUYER, "II-2"), 1, null));
    var transport = add(Deals.paper(PaperKind.TRANSPORT_PERMIT, SELLER, "II-2"));
    var sellers = UUID.randomUUID();
    var buyers = UUID.randomUUID();
    assertThat(database.inTransaction(() -> papers.use(dispatch(sellers, purchase, transport))))
        .isEmpty();
    assertThat(database.inTransaction(() -> papers.use(receipt(buyers, purchase)))).isEmpty();
    assertThat(balance(purchase)).isEqualTo("1 of " + LOAD);
    database.inTransaction(() -> papers.takeBack(receipt(buyers, purchase)));
    database.inTransaction(() -> papers.takeBack(dispatch(sellers, purchase, transport)));
    assertThat(balance(purchase)).isEqualTo("0 of " + Mass.ZERO);
    var planned = UUID.randomUUID();
    database.inTransaction(() -> papers.reserve(dispatch(planned, purchase, transport)));
    assertThat(balance(purchase)).isEqualTo("1 of " + LOAD);
    database.inTransaction(() -> papers.release(planned));
    assertThat(balance(purchase)).isEqualTo("0 of " + Mass.ZERO);
  }

  @Test
  void aPaperIsReadAsItWasWritten() {
    var paper =
        add(
            Deals.limited(
                Deals.paper(PaperKind.PURCHASE_FILING, BUYER, "II-2"), 2, Mass.kilograms(5)));
    assertThat(register.find(List.of(paper.id()))).containsExactly(paper);
    var suspended = paper.standing(Status.SUSPENDED, Deals.NOON);
    register.update(suspended);
    assertThat(register.of(BUYER, "II-2", Set.of(PaperKind.PURCHASE_FILING))).contains(suspended);
    assertThat(register.list(Cast.bureau("880101"), BUYER, null, 1)).hasSize(1);
    assertThat(register.list(Cast.bureau("440300"), null, null, 1)).isEmpty();
  }

  private Paper add(Paper paper) {
    var numbered =
        new Paper(
            paper.id(),
            paper.kind(),
            paper.id().toString(),
            paper.holder(),
            paper.partner(),
            paper.substance(),
            paper.quantity(),
            paper.uses(),
            paper.validFrom(),
            paper.validTo(),
            paper.issuer(),
            paper.basis(),
            paper.scanSha256(),
            paper.standings(),
            paper.version());
    register.add(numbered, Readers.in(TREE).at(numbered.issuer().jurisdiction()));
    return numbered;
  }

  private String balance(Paper paper) {
    var balance = register.see(paper.id(), Cast.bureau("880101")).orElseThrow();
    return balance.used() + " of " + balance.charged();
  }

  private <T> List<T> atOnce(Callable<T> work) throws InterruptedException, ExecutionException {
    var start = new CountDownLatch(1);
    var running = new ArrayList<Future<T>>();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < AT_ONCE; i++) {
        running.add(
            threads.submit(() -> {
              start.await();
              return database.inTransaction(work);
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

  private static Flow dispatch(UUID use, Paper... cited) {
    return flow(Flow.Kind.DISPATCH, use, cited);
  }

  private static Flow receipt(UUID use, Paper... cited) {
    return flow(Flow.Kind.RECEIVE, use, cited);
  }

  private static Flow flow(Flow.Kind kind, UUID use, Paper... cited) {
    return new Flow(
        kind,
        Deals.substance("II-2"),
        LOAD,
        Deals.NOON,
        new Party.AtSite(Cast.siteOf(SELLER, "880101", false)),
        new Party.AtSite(Cast.siteOf(BUYER, "880201", false)),
        Arrays.stream(cited).map(Paper::id).toList(),
        use);
  }
}
