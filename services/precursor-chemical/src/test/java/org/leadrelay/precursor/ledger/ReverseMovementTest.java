package org.leadrelay.precursor.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.bureau;
import static org.leadrelay.precursor.enterprise.Cast.enterprise;
import static org.leadrelay.precursor.ledger.Postings.at;
import static org.leadrelay.precursor.ledger.Postings.outside;
import static org.leadrelay.precursor.ledger.Works.ORIGIN;
import static org.leadrelay.precursor.ledger.Works.START;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.precursor.alarm.InMemoryAlarms;
import org.leadrelay.precursor.alarm.Rule;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.ledger.Decision.Posted;
import org.leadrelay.precursor.ledger.Decision.Refused;
import org.leadrelay.precursor.ledger.Decision.Repeated;
import org.leadrelay.precursor.ledger.Posting.Partner;
import org.leadrelay.precursor.matching.InMemoryShipments;
import org.leadrelay.precursor.substance.Mass;

class ReverseMovementTest {

  private static final Reader SELLERS = enterprise(SELLER);
  private static final String WHY = "重复录入";

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final InMemoryAlarms alarms = new InMemoryAlarms();
  private final Works works =
      new Works(ledger, new InMemoryTransits(), new InMemoryShipments(), alarms);

  @Test
  void itNeverHappened() {
    var wrong = works.posted(SELLERS, Postings.produced("10", START)).movement();
    works.clock.pass(Duration.ofDays(3));
    var reversal = ((Posted) reverse(wrong.id(), WHY)).movement();
    assertThat(reversal.occurredAt()).isEqualTo(START);
    assertThat(reversal.recordedAt()).isEqualTo(START.plus(Duration.ofDays(3)));
    assertThat(reversal.reverses()).isEqualTo(wrong.id());
    assertThat(stock()).isEqualTo(Mass.ZERO);
    assertThat(works.papers.takenBack).isEqualTo(works.papers.used);
    assertThat(works.chronicle.actions(wrong.to().id())).contains("post", "reverse");
    assertThat(alarms.of(Rule.LATE_POSTING)).isEmpty();
  }

  @Test
  void onceAndTheSameAgainAnswersTheFirst() {
    var wrong = works.posted(SELLERS, Postings.produced("10", START)).movement();
    var reversal = ((Posted) reverse(wrong.id(), WHY)).movement();
    assertThat(reverse(wrong.id(), WHY)).isEqualTo(new Repeated(reversal));
    assertThat(reverse(wrong.id(), "另一理由")).isEqualTo(new Refused(Refusal.ALREADY_REVERSED));
    assertThat(works.reversing.reverse(SELLERS, wrong.id(), WHY, UUID.randomUUID()))
        .isEqualTo(new Refused(Refusal.ALREADY_REVERSED));
    assertThat(reverse(reversal.id(), WHY)).isEqualTo(new Refused(Refusal.NOT_REVERSIBLE));
    assertThat(ledger.movements).hasSize(2);
  }

  @Test
  void onlyByWhoPostedIt() {
    var wrong = works.posted(SELLERS, Postings.produced("10", START)).movement();
    assertThat(works.reversing.reverse(enterprise(BUYER), wrong.id(), WHY, null))
        .isEqualTo(new Refused(Refusal.NOT_FOUND));
    assertThat(works.reversing.reverse(bureau("880101"), wrong.id(), WHY, null))
        .isEqualTo(new Refused(Refusal.ROLE_REQUIRED));
    assertThat(ledger.movements).hasSize(1);
  }

  @Test
  void whatWasConsumedSinceIsThenMissing() {
    var wrong = works.posted(SELLERS, Postings.produced("10", START)).movement();
    works.posted(SELLERS, Postings.consumed("1", START));
    assertThat(((Posted) reverse(wrong.id(), WHY)).alarms()).hasSize(1);
    assertThat(alarms.of(Rule.NEGATIVE_STOCK)).hasSize(1);
  }

  @Test
  void aCorrectionHasNoMomentInBetween() {
    var wrong = works.posted(SELLERS, Postings.produced("10", START)).movement();
    works.posted(SELLERS, Postings.consumed("5", START));
    var right = Postings.produced("9", START);
    var posted = (Posted) works.reversing.correct(SELLERS, wrong.id(), WHY, right);
    assertThat(stock()).isEqualTo(Mass.kilograms(4));
    assertThat(alarms.all()).isEmpty();
    assertThat(ledger.reversalOf(wrong.id()).orElseThrow().replacedBy())
        .isEqualTo(posted.movement().id());
    assertThat(works.reversing.correct(SELLERS, wrong.id(), WHY, right))
        .isEqualTo(new Repeated(posted.movement()));
    assertThat(
            works.reversing.correct(
                SELLERS,
                wrong.id(),
                WHY,
                Postings.named(Postings.produced("8", START), right.clientRef())))
        .isEqualTo(new Refused(Refusal.CLIENT_REF_USED));
    assertThat(works.reversing.correct(SELLERS, wrong.id(), WHY, Postings.produced("8", START)))
        .isEqualTo(new Refused(Refusal.ALREADY_REVERSED));
  }

  @Test
  void aCorrectionThatIsNoFactLeavesWhatIsWritten() {
    var wrong = works.posted(SELLERS, Postings.produced("10", START)).movement();
    assertThat(works.reversing.correct(SELLERS, wrong.id(), WHY, Postings.produced("0", START)))
        .isEqualTo(new Refused(Refusal.QUANTITY_INVALID));
    assertThat(
            works.reversing.correct(SELLERS, UUID.randomUUID(), WHY, Postings.produced("1", START)))
        .isEqualTo(new Refused(Refusal.NOT_FOUND));
    assertThat(ledger.movements).hasSize(1);
  }

  @Test
  void anOpeningIsCorrectedAsAnOpeningAndNothingElseBecomesOne() {
    var opening = works.posted(SELLERS, Postings.opening("5", START)).movement();
    var produced = works.posted(SELLERS, Postings.produced("1", START)).movement();
    assertThat(works.reversing.correct(SELLERS, produced.id(), WHY, Postings.opening("6", START)))
        .isEqualTo(new Refused(Refusal.ALREADY_OPENED));
    assertThat(works.reversing.correct(SELLERS, opening.id(), WHY, Postings.opening("6", START)))
        .isInstanceOf(Posted.class);
    assertThat(stock()).isEqualTo(Mass.kilograms(7));
  }

  @Test
  void aReversedOpeningLeavesRoomForAnother() {
    var opening = works.posted(SELLERS, Postings.opening("5", START)).movement();
    reverse(opening.id(), WHY);
    assertThat(works.post(SELLERS, Postings.opening("6", START))).isInstanceOf(Posted.class);
  }

  @Test
  void aReversedDispatchGivesItsPapersAndItsConsignmentBack() {
    var dispatch = works.posted(SELLERS, Postings.dispatch("10", START)).movement();
    reverse(dispatch.id(), WHY);
    assertThat(works.travel.told()).endsWith("dispatch reversed");
    assertThat(works.papers.takenBack).isEqualTo(works.papers.used);
  }

  @Test
  void whatWentOutsideTheRegisterIsTakenBackToo() {
    for (var partner :
        new Partner[] {
          new Partner(null, null, "测试甲"), new Partner(null, "91110000MA0000000X", null)
        }) {
      var outward =
          works
              .posted(
                  SELLERS,
                  Postings.of("1", START, at(ORIGIN), outside(AccountKind.OUTSIDE), partner))
              .movement();
      assertThat(reverse(outward.id(), WHY)).isInstanceOf(Posted.class);
    }
    assertThat(works.papers.takenBack).isEqualTo(works.papers.used);
  }

  private Decision reverse(UUID id, String why) {
    return works.reversing.reverse(SELLERS, id, why, null);
  }

  private Mass stock() {
    return ledger.balance(Account.atSite(SELLER, ORIGIN.id(), "II-2"));
  }
}
