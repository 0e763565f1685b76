package org.leadrelay.precursor.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.TREE;
import static org.leadrelay.precursor.paper.Deals.flow;
import static org.leadrelay.precursor.paper.Deals.limited;
import static org.leadrelay.precursor.paper.Deals.paper;
import static org.leadrelay.precursor.paper.Flow.Kind.DISPATCH;
import static org.leadrelay.precursor.paper.Flow.Kind.RECEIVE;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.precursor.paper.PaperDefect.Reason;
import org.leadrelay.precursor.paper.Standing.Status;
import org.leadrelay.precursor.substance.Mass;

class UsesTest {

  private static final Mass LOAD = Mass.kilograms(10);

  private final InMemoryPapers register = new InMemoryPapers();
  private final Papers papers = new CheckPapers(register, TREE);
  private final UUID consignment = UUID.randomUUID();
  private final Paper purchase =
      limited(paper(PaperKind.PURCHASE_FILING, BUYER, "II-2"), 1, Mass.kilograms(12));
  private final Paper transport =
      limited(paper(PaperKind.TRANSPORT_PERMIT, SELLER, "II-2"), 1, null);

  @BeforeEach
  void papersOfTheDeal() {
    register.add(purchase);
    register.add(transport);
    register.add(paper(PaperKind.SALE_FILING, SELLER, "II-2"));
  }

  @Test
  void aReservationTakesEveryPaperOfTheConsignment() {
    assertThat(papers.reserve(dispatch(consignment, LOAD))).isEmpty();
    assertThat(register.balance(purchase.id()).usesLeft()).contains(0L);
    assertThat(register.balance(purchase.id()).quantityLeft()).contains(Mass.kilograms(2));
    assertThat(register.balance(transport.id()).usesLeft()).contains(0L);
    assertThat(register.balance(transport.id()).quantityLeft()).isEmpty();
  }

  @Test
  void aReservationTakesNothingIfOnePaperIsMissing() {
    var withoutTransport = flow(DISPATCH, "II-2", LOAD, consignment, purchase);
    assertThat(papers.reserve(withoutTransport))
        .containsExactly(new PaperDefect(Requirement.TRANSPORT, Reason.NONE, null, 0));
    assertThat(register.balance(purchase.id()).used()).isZero();
  }

  @Test
  void whatIsReservedIsUsedUpForOthersUntilItIsReleased() {
    papers.reserve(dispatch(consignment, LOAD));
    var another = dispatch(UUID.randomUUID(), LOAD);
    assertThat(papers.reserve(another))
        .extracting(PaperDefect::reason)
        .containsOnly(Reason.USED_UP);
    papers.release(consignment);
    assertThat(papers.reserve(another)).isEmpty();
  }

  @Test
  void theDispatchTurnsTheReservationIntoAUseOfTheActualMass() {
    papers.reserve(dispatch(consignment, LOAD));
    assertThat(papers.use(flow(DISPATCH, "II-2", Mass.kilograms(9), consignment))).isEmpty();
    assertThat(register.balance(purchase.id()).charged()).isEqualTo(Mass.kilograms(9));
    papers.release(consignment);
    assertThat(register.balance(purchase.id()).used()).isOne();
  }

  @Test
  void bothSidesOfAConsignmentAreOneUseOfTheSellersMass() {
    assertThat(papers.use(dispatch(consignment, LOAD))).isEmpty();
    assertThat(papers.use(receipt(consignment, Mass.kilograms(11)))).isEmpty();
    assertThat(register.balance(purchase.id())).isEqualTo(new Balance(purchase, 1, LOAD));
  }

  @Test
  void theReceiptMayComeFirst() {
    assertThat(papers.use(receipt(consignment, LOAD))).isEmpty();
    assertThat(register.balance(purchase.id()).charged()).isEqualTo(LOAD);
    assertThat(papers.use(dispatch(consignment, Mass.kilograms(11)))).isEmpty();
    assertThat(register.balance(purchase.id()))
        .isEqualTo(new Balance(purchase, 1, Mass.kilograms(11)));
  }

  @Test
  void sidesThatDoNotKnowOfEachOtherAreOneUseAllTheSame() {
    var sellers = UUID.randomUUID();
    var buyers = UUID.randomUUID();
    assertThat(papers.use(dispatch(sellers, LOAD))).isEmpty();
    assertThat(papers.use(receipt(buyers, LOAD))).isEmpty();
    assertThat(register.balance(purchase.id()).used()).isOne();
    papers.takeBack(dispatch(sellers, LOAD));
    assertThat(register.balance(purchase.id()).used()).isOne();
    papers.takeBack(receipt(buyers, LOAD));
    assertThat(register.balance(purchase.id()).used()).isZero();
  }

  @Test
  void aSecondLoadUnderTheSameConsignmentIsChargedOnTop() {
    papers.use(dispatch(consignment, LOAD));
    assertThat(papers.use(dispatch(consignment, Mass.kilograms(3))))
        .containsExactly(
            new PaperDefect(
                Requirement.PURCHASE_FILING, Reason.QUANTITY_EXCEEDED, purchase.id(), 0));
    assertThat(register.balance(purchase.id()).charged()).isEqualTo(Mass.kilograms(13));
  }

  @Test
  void aReversedDispatchGivesThePaperBackIfNoReceiptIsLeft() {
    papers.reserve(dispatch(consignment, LOAD));
    papers.use(dispatch(consignment, LOAD));
    papers.takeBack(dispatch(consignment, LOAD));
    assertThat(register.balance(purchase.id()).used()).isZero();
    assertThat(papers.use(dispatch(consignment, LOAD))).isEmpty();
    assertThat(register.balance(purchase.id()).used()).isOne();
  }

  @Test
  void aDispatchUnderAPaperRevokedSinceIsRecordedWithItsDefect() {
    papers.reserve(dispatch(consignment, LOAD));
    register.update(purchase.standing(Status.REVOKED, Deals.NOON.minusSeconds(60)));
    assertThat(papers.use(flow(DISPATCH, "II-2", LOAD, consignment)))
        .extracting(PaperDefect::reason)
        .containsExactly(Reason.SUSPENDED);
    assertThat(register.usesUnder(consignment)).extracting(Use::state).containsOnly(Use.State.USED);
  }

  @Test
  void aDefectivePaperIsNotChargedByAPosting() {
    papers.use(dispatch(consignment, LOAD));
    papers.use(receipt(consignment, LOAD));
    assertThat(papers.use(dispatch(UUID.randomUUID(), LOAD)))
        .extracting(PaperDefect::reason)
        .containsOnly(Reason.USED_UP);
    assertThat(register.balance(purchase.id()).used()).isOne();
  }

  @Test
  void judgingChangesNothing() {
    assertThat(papers.judge(dispatch(consignment, LOAD))).isEmpty();
    assertThat(register.usesUnder(consignment)).isEmpty();
  }

  @Test
  void anExemptionStandsInForTheFilingAndIsCounted() {
    var exempt =
        register.add(Deals.exemption(Paper.Basis.ARTICLE_17, BUYER, "II-2", Mass.kilograms(15)));
    assertThat(papers.use(flow(RECEIVE, "II-2", LOAD, consignment, exempt))).isEmpty();
    papers.use(flow(DISPATCH, "II-2", LOAD, consignment, exempt, transport));
    assertThat(papers.judge(flow(RECEIVE, "II-2", LOAD, UUID.randomUUID(), exempt)))
        .extracting(PaperDefect::reason)
        .containsExactly(Reason.QUANTITY_EXCEEDED);
  }

  private Flow dispatch(UUID use, Mass mass) {
    return flow(DISPATCH, "II-2", mass, use, purchase, transport);
  }

  private Flow receipt(UUID use, Mass mass) {
    return flow(RECEIVE, "II-2", mass, use, purchase);
  }
}
