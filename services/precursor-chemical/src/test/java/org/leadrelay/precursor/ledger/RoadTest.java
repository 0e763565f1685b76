package org.leadrelay.precursor.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.STRANGER;
import static org.leadrelay.precursor.enterprise.Cast.enterprise;
import static org.leadrelay.precursor.ledger.Postings.at;
import static org.leadrelay.precursor.ledger.Postings.outside;
import static org.leadrelay.precursor.ledger.Postings.partner;
import static org.leadrelay.precursor.ledger.Postings.road;
import static org.leadrelay.precursor.ledger.Works.ANNEX;
import static org.leadrelay.precursor.ledger.Works.DESTINATION;
import static org.leadrelay.precursor.ledger.Works.ORIGIN;
import static org.leadrelay.precursor.ledger.Works.START;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.precursor.alarm.InMemoryAlarms;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.ledger.Decision.Refused;
import org.leadrelay.precursor.ledger.Posting.Partner;
import org.leadrelay.precursor.matching.InMemoryShipments;
import org.leadrelay.precursor.substance.Mass;

/** What goes by road, and to whom the register does not know. */
class RoadTest {

  private static final Reader SELLERS = enterprise(SELLER);
  private static final Reader BUYERS = enterprise(BUYER);

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final Works works =
      new Works(ledger, new InMemoryTransits(), new InMemoryShipments(), new InMemoryAlarms());

  @Test
  void toWhomIsOutsideTheRegisterGoodsGoWithoutBeingMatched() {
    var outward = outside(AccountKind.OUTSIDE);
    var person = new Partner(null, null, "测试甲");
    var stranger = new Partner(null, STRANGER, null);
    works.posted(SELLERS, Postings.of("1", START, at(ORIGIN), outward, person));
    works.posted(SELLERS, Postings.of("1", START, at(ORIGIN), outward, stranger));
    works.posted(SELLERS, Postings.of("1", START, outward, at(ORIGIN), stranger));
    assertThat(works.papers.used).hasSize(3);
    assertThat(refusal(SELLERS, Postings.of("1", START, at(ORIGIN), outward, null)))
        .isEqualTo(Refusal.PARTNER_REQUIRED);
    assertThat(refusal(SELLERS, Postings.of("1", START, at(ORIGIN), outward, partner(DESTINATION))))
        .isEqualTo(Refusal.PARTNER_REGISTERED);
    assertThat(works.travel.told()).isEmpty();
  }

  @Test
  void aShipmentGoesToWhomTheRegisterKnows() {
    assertThat(refusal(SELLERS, Postings.of("1", START, at(ORIGIN), road(null), null)))
        .isEqualTo(Refusal.PARTNER_REQUIRED);
    var person = new Partner(null, null, "测试甲");
    assertThat(refusal(SELLERS, Postings.of("1", START, at(ORIGIN), road(null), person)))
        .isEqualTo(Refusal.PARTNER_REQUIRED);
    var stranger = new Partner(null, STRANGER, null);
    assertThat(refusal(SELLERS, Postings.of("1", START, at(ORIGIN), road(null), stranger)))
        .isEqualTo(Refusal.PARTNER_UNKNOWN);
    var byName = new Partner(null, BUYER, null);
    works.posted(SELLERS, Postings.of("1", START, at(ORIGIN), road(null), byName));
    assertThat(works.travel.told()).containsExactly("unplanned", "departed");
  }

  @Test
  void aConsignmentIsKnownToItsTwoSidesAndCarriesOneSubstance() {
    var consignment = UUID.randomUUID();
    works.posted(SELLERS, Postings.dispatch("10", START, consignment));
    var others = Postings.of("1", START, road(consignment), at(DESTINATION), null);
    works.posted(BUYERS, Postings.inPart(others));
    assertThat(refusal(BUYERS, Postings.dispatch("1", START, consignment)))
        .isEqualTo(Refusal.NOT_FOUND);
    assertThat(
            refusal(
                SELLERS, Postings.ofSubstance(Postings.dispatch("1", START, consignment), "II-3")))
        .isEqualTo(Refusal.SUBSTANCE_DIFFERS);
    assertThat(works.travel.told())
        .containsExactly("unplanned", "departed", "unplanned", "received a part");
  }

  @Test
  void whatComesBackIsAReturnAndWhatIsLostOnTheRoadTheSellerPosts() {
    var consignment = UUID.randomUUID();
    works.posted(SELLERS, Postings.dispatch("10", START, consignment));
    var back = Postings.of("4", START, road(consignment), at(ORIGIN), null);
    assertThat(works.posted(SELLERS, back).movement().kind()).isEqualTo(MovementKind.RETURN);
    var lost = Postings.of("1", START, road(consignment), outside(AccountKind.LOSS), null);
    assertThat(refusal(BUYERS, lost)).isEqualTo(Refusal.CONSIGNMENT_UNKNOWN);
    assertThat(works.posted(SELLERS, lost).movement().kind()).isEqualTo(MovementKind.LOSE);
    var nowhere = Postings.of("1", START, road(null), outside(AccountKind.LOSS), null);
    assertThat(refusal(SELLERS, nowhere)).isEqualTo(Refusal.CONSIGNMENT_UNKNOWN);
    assertThat(ledger.balance(Account.inTransit(SELLER, consignment, "II-2")))
        .isEqualTo(Mass.kilograms(5));
  }

  @Test
  void betweenOwnSitesGoodsMoveAtOnceOrByRoad() {
    var at = Postings.of("1", START, at(ORIGIN), at(ANNEX), null);
    assertThat(works.posted(SELLERS, at).movement().kind()).isEqualTo(MovementKind.MOVE);
    var consignment = UUID.randomUUID();
    works.posted(SELLERS, Postings.of("1", START, at(ORIGIN), road(consignment), partner(ANNEX)));
    var arrived = Postings.of("1", START, road(consignment), at(ANNEX), null);
    assertThat(works.posted(SELLERS, arrived).movement().kind()).isEqualTo(MovementKind.RECEIVE);
    var back = Postings.of("1", START, road(consignment), at(ORIGIN), null);
    assertThat(works.posted(SELLERS, back).movement().kind()).isEqualTo(MovementKind.RETURN);
  }

  @Test
  void theBalanceOfTheRoadIsForTheBureausOfBothEndsAlone() {
    var consignment = UUID.randomUUID();
    works.posted(SELLERS, Postings.dispatch("10", START, consignment));
    var readers = ledger.accounts.get(Account.inTransit(SELLER, consignment, "II-2"));
    assertThat(readers).isNotNull();
    assertThat(readers.keys())
        .contains("880101", "880201", "880000", "000000")
        .doesNotContain(SELLER, BUYER);
  }

  private Refusal refusal(Reader who, Posting said) {
    var before = ledger.movements.size();
    var decision = works.post(who, said);
    assertThat(ledger.movements).hasSize(before);
    return ((Refused) decision).why();
  }
}
