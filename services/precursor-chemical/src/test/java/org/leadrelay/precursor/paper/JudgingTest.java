package org.leadrelay.precursor.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.STRANGER;
import static org.leadrelay.precursor.enterprise.Cast.TREE;
import static org.leadrelay.precursor.paper.Deals.NOON;
import static org.leadrelay.precursor.paper.Deals.between;
import static org.leadrelay.precursor.paper.Deals.flow;
import static org.leadrelay.precursor.paper.Deals.forPartner;
import static org.leadrelay.precursor.paper.Deals.limited;
import static org.leadrelay.precursor.paper.Deals.paper;
import static org.leadrelay.precursor.paper.PaperKind.PURCHASE_FILING;
import static org.leadrelay.precursor.paper.PaperKind.SALE_FILING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.precursor.paper.PaperDefect.Reason;
import org.leadrelay.precursor.paper.Standing.Status;
import org.leadrelay.precursor.substance.Mass;

/** The reasons of a receipt's purchase filing, and their order. */
class JudgingTest {

  private static final Mass LOAD = Mass.kilograms(10);

  private final InMemoryPapers register = new InMemoryPapers();
  private final Papers papers = new CheckPapers(register, TREE);

  @Test
  void aFittingPaperLeavesNothingToSay() {
    assertThat(reasons(good())).isEmpty();
  }

  @Test
  void noPaperIsNone() {
    assertThat(reasons()).containsExactly(Reason.NONE);
  }

  @Test
  void aPaperOfAnotherKindIsNone() {
    assertThat(reasons(paper(SALE_FILING, BUYER, "II-2"))).containsExactly(Reason.NONE);
  }

  @Test
  void aClaimDoesNotCountUntilItIsConfirmed() {
    var claimed = standing(good(), Status.CLAIMED);
    assertThat(reasons(claimed)).containsExactly(Reason.NONE);
    assertThat(reasons(claimed.standing(Status.ACTIVE, NOON.plusSeconds(60)))).isEmpty();
  }

  @Test
  void theHolderIsTheBuyer() {
    assertThat(reasons(paper(PURCHASE_FILING, SELLER, "II-2")))
        .containsExactly(Reason.WRONG_HOLDER);
  }

  @Test
  void theSubstanceIsTheOneThatFlows() {
    assertThat(reasons(paper(PURCHASE_FILING, BUYER, "II-3")))
        .containsExactly(Reason.WRONG_SUBSTANCE);
  }

  @Test
  void aPaperForOnePartnerIsForNoOther() {
    assertThat(reasons(forPartner(good(), STRANGER))).containsExactly(Reason.WRONG_PARTNER);
    assertThat(reasons(forPartner(good(), SELLER))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SUSPENDED", "REVOKED"})
  void aPaperTakenAwayBeforeDoesNotDoAndOneTakenAwayLaterDid(Status status) {
    var before = good().standing(status, NOON.minusSeconds(1));
    var later = good().standing(status, NOON.plusSeconds(1));
    assertThat(reasons(before)).containsExactly(Reason.SUSPENDED);
    assertThat(reasons(later)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-31T15:59:59Z, NOT_YET_VALID, 0",
    "2026-11-30T16:00:00Z, EXPIRED, 1",
    "2026-12-08T04:00:00Z, EXPIRED, 8"
  })
  void aDayOutsideItsValidityDoesNotDo(Instant at, Reason reason, long days) {
    var filing = register.add(good());
    assertThat(papers.judge(receipt(at, filing)))
        .containsExactly(new PaperDefect(Requirement.PURCHASE_FILING, reason, filing.id(), days));
  }

  @ParameterizedTest
  @CsvSource({"2026-10-31T16:00:00Z", "2026-11-30T15:59:59Z"})
  void bothEndsOfItsValidityAreInside(Instant at) {
    assertThat(papers.judge(receipt(at, register.add(good())))).isEmpty();
  }

  @Test
  void aPaperThatAnotherConsignmentUsedIsUsedUp() {
    var filing = register.add(limited(good(), 1, null));
    register.put(used(filing));
    assertThat(reasons(filing)).containsExactly(Reason.USED_UP);
  }

  @Test
  void aPaperIsGoodForNoMoreThanItsQuantityAndTheReceiptForTheTolerance() {
    var filing = limited(good(), null, LOAD);
    assertThat(reasonsOf(filing, LOAD.plus(Mass.grams(20)))).isEmpty();
    assertThat(reasonsOf(filing, LOAD.plus(Mass.grams(21))))
        .containsExactly(Reason.QUANTITY_EXCEEDED);
  }

  @Test
  void ofSeveralPapersTheOneThatComesNearestIsNamed() {
    var wrong = paper(PURCHASE_FILING, SELLER, "II-2");
    var suspended = standing(good(), Status.SUSPENDED);
    assertThat(reasons(wrong, suspended)).containsExactly(Reason.SUSPENDED);
    assertThat(reasons(wrong, suspended, good())).isEmpty();
  }

  private Paper good() {
    return paper(PURCHASE_FILING, BUYER, "II-2");
  }

  private static Use used(Paper paper) {
    return Use.fresh(paper.id(), UUID.randomUUID())
        .post(Flow.Kind.DISPATCH, LOAD)
        .post(Flow.Kind.RECEIVE, LOAD);
  }

  private static Paper standing(Paper paper, Status status) {
    return new Paper(
        paper.id(),
        paper.kind(),
        paper.number(),
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
        List.of(new Standing(status, NOON.minus(Duration.ofDays(1)))),
        1);
  }

  private List<Reason> reasons(Paper... cited) {
    return reasonsOf(LOAD, cited);
  }

  private List<Reason> reasonsOf(Paper cited, Mass mass) {
    return reasonsOf(mass, cited);
  }

  private List<Reason> reasonsOf(Mass mass, Paper... cited) {
    for (var paper : cited) {
      register.add(paper);
    }
    return papers.judge(flow(Flow.Kind.RECEIVE, "II-2", mass, UUID.randomUUID(), cited)).stream()
        .map(PaperDefect::reason)
        .toList();
  }

  private static Flow receipt(Instant at, Paper cited) {
    return between(
        Flow.Kind.RECEIVE,
        "II-2",
        LOAD,
        new Party.AtSite(Deals.ORIGIN),
        new Party.AtSite(Deals.DESTINATION),
        at,
        UUID.randomUUID(),
        cited);
  }
}
