package org.leadrelay.precursor.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.CARRIER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.STRANGER;
import static org.leadrelay.precursor.enterprise.Cast.bureau;
import static org.leadrelay.precursor.enterprise.Cast.enterprise;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.precursor.consignment.Consignment.State;
import org.leadrelay.precursor.consignment.Outcome.PaperMissing;
import org.leadrelay.precursor.consignment.Outcome.Refusal;
import org.leadrelay.precursor.consignment.Outcome.Refused;
import org.leadrelay.precursor.paper.PaperDefect;
import org.leadrelay.precursor.paper.PaperDefect.Reason;
import org.leadrelay.precursor.paper.Requirement;

class ApplyToMoveTest {

  private final Yard yard = new Yard();

  @Test
  void aConsignmentIsPlannedWithItsPapersReserved() {
    var planned = yard.planned();
    assertThat(planned.state()).isEqualTo(State.PLANNED);
    assertThat(yard.used(yard.purchase)).isOne();
    assertThat(yard.used(yard.transport)).isOne();
    assertThat(yard.books.actions()).containsExactly("apply");
    assertThat(yard.books.last().facts().toString()).doesNotContain("测试", "15412348001", "测A");
  }

  @Test
  void withoutAPaperItIsRefusedWithTheArticleAndNothingIsWritten() {
    var outcome = yard.apply(SELLER, yard.origin, yard.destination, CARRIER, yard.purchase);
    assertThat(outcome)
        .isEqualTo(
            new PaperMissing(
                List.of(new PaperDefect(Requirement.TRANSPORT, Reason.NONE, null, 0))));
    assertThat(Requirement.TRANSPORT.article()).isEqualTo("条例第20条");
    assertThat(yard.used(yard.purchase)).isZero();
    assertThat(yard.consignments.size()).isZero();
    assertThat(yard.books.actions()).isEmpty();
  }

  @Test
  void theSecondConsignmentUnderAPaperOfOneUseIsRefused() {
    yard.planned();
    assertThat(
            yard.apply(
                SELLER, yard.origin, yard.destination, CARRIER, yard.purchase, yard.transport))
        .isEqualTo(
            new PaperMissing(
                List.of(
                    new PaperDefect(
                        Requirement.PURCHASE_FILING, Reason.USED_UP, yard.purchase.id(), 0))));
  }

  @Test
  void betweenOwnSitesInsideAPrefectureNoPaperIsNeeded() {
    assertThat(yard.apply(SELLER, yard.origin, yard.annex, SELLER))
        .isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void onlyItsOwnerMovesGoodsAwayFromASite() {
    assertThat(yard.apply(BUYER, yard.origin, yard.destination, CARRIER))
        .isEqualTo(new Refused(Refusal.SITE_UNKNOWN));
    assertThat(yard.apply(SELLER, yard.origin, UUID.randomUUID(), CARRIER))
        .isEqualTo(new Refused(Refusal.SITE_UNKNOWN));
    assertThat(yard.apply(SELLER, yard.origin, yard.origin, CARRIER))
        .isEqualTo(new Refused(Refusal.SAME_SITE));
  }

  @Test
  void theCarrierIsARegisteredOneOrOneOfTheTwoSides() {
    assertThat(yard.apply(SELLER, yard.origin, yard.annex, STRANGER))
        .isEqualTo(new Refused(Refusal.CARRIER_UNKNOWN));
    assertThat(
            yard.apply(SELLER, yard.origin, yard.destination, BUYER, yard.purchase, yard.transport))
        .isInstanceOf(Outcome.Accepted.class);
    assertThat(yard.apply(SELLER, yard.origin, yard.annex, BUYER))
        .isEqualTo(new Refused(Refusal.CARRIER_UNKNOWN));
  }

  @Test
  void bothEndsAndTheCarrierSeeItAndNobodyElse() {
    var id = yard.planned().id();
    for (var sees : new String[] {"880101", "880100", "880201", "880200", "880000", "000000"}) {
      assertThat(yard.consignments.see(id, bureau(sees))).as(sees).isPresent();
    }
    for (var sees : new String[] {SELLER, BUYER, CARRIER}) {
      assertThat(yard.consignments.see(id, enterprise(sees))).as(sees).isPresent();
    }
    assertThat(yard.consignments.see(id, bureau("880281"))).isEmpty();
    assertThat(yard.consignments.see(id, enterprise(STRANGER))).isEmpty();
  }
}
