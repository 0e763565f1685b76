package org.leadrelay.precursor.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.enterprise;
import static org.leadrelay.precursor.ledger.Postings.dispatch;
import static org.leadrelay.precursor.ledger.Postings.receipt;
import static org.leadrelay.precursor.ledger.Works.START;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.precursor.alarm.Alarm;
import org.leadrelay.precursor.alarm.AlarmState;
import org.leadrelay.precursor.alarm.InMemoryAlarms;
import org.leadrelay.precursor.alarm.Rule;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.ledger.Account;
import org.leadrelay.precursor.ledger.LedgerInMemory;
import org.leadrelay.precursor.ledger.Match;
import org.leadrelay.precursor.ledger.Movement;
import org.leadrelay.precursor.ledger.Posting;
import org.leadrelay.precursor.ledger.Postings;
import org.leadrelay.precursor.ledger.Works;
import org.leadrelay.precursor.substance.Mass;

class MatchingTest {

  private static final Reader SELLERS = enterprise(SELLER);
  private static final Reader BUYERS = enterprise(BUYER);
  private static final Duration DAY = Duration.ofDays(1);

  private final InMemoryAlarms alarms = new InMemoryAlarms();
  private final LedgerInMemory book = new LedgerInMemory();
  private final Works works = book.works(new InMemoryShipments(), alarms);

  @ParameterizedTest
  @CsvSource({"500, 499", "500, 501", "1, 0.990", "1, 1.01"})
  void twoScalesMayDifferByTheTolerance(String sent, String received) {
    var out = sellers(dispatch(sent, START));
    var in = buyers(receipt(received, START));
    assertThat(match(out)).isEqualTo(new Match(Match.State.MATCHED, consignment(out)));
    assertThat(match(in)).isEqualTo(new Match(Match.State.MATCHED, consignment(out)));
    assertThat(alarms.all()).allMatch(alarm -> alarm.onset().rule() == Rule.NEGATIVE_STOCK);
    assertThat(onTheRoad(out)).isEqualTo(Mass.ZERO);
    assertThat(onTheRoad(in)).isEqualTo(Mass.ZERO);
    assertThat(book.total("II-2")).isZero();
  }

  @Test
  void underOneConsignmentADifferenceIsSeenAtOnce() {
    var consignment = UUID.randomUUID();
    sellers(dispatch("500", START, consignment));
    buyers(receipt("475", START, consignment));
    var alarm = only(Rule.QUANTITY_MISMATCH);
    assertThat(alarm.onset().evidence())
        .containsEntry("sentG", "500000.000")
        .containsEntry("receivedG", "475000.000")
        .containsEntry("differenceG", "-25000.000")
        .containsEntry("toleranceG", "1000.000");
    assertThat(works.matching.of(consignment))
        .contains(new Match(Match.State.MISMATCH, consignment));
    assertThat(book.balance(Account.inTransit(SELLER, consignment, "II-2")))
        .isEqualTo(Mass.kilograms(25));
  }

  @Test
  void theReceiptMayComeFirst() {
    var consignment = UUID.randomUUID();
    buyers(receipt("475", START, consignment));
    assertThat(alarms.all()).isEmpty();
    sellers(dispatch("500", START, consignment));
    assertThat(only(Rule.QUANTITY_MISMATCH).onset().where().partner()).isNotNull();
  }

  @Test
  void partsAreAddedUpUntilTheLast() {
    var consignment = UUID.randomUUID();
    sellers(dispatch("500", START, consignment));
    buyers(Postings.inPart(receipt("200", START, consignment)));
    assertThat(works.matching.of(consignment)).contains(new Match(Match.State.OPEN, consignment));
    buyers(receipt("300", START, consignment));
    assertThat(works.matching.of(consignment))
        .contains(new Match(Match.State.MATCHED, consignment));
  }

  @Test
  void partsWhoseLastNeverComesAreComparedWhenTheWindowEnds() {
    var consignment = UUID.randomUUID();
    sellers(dispatch("500", START, consignment));
    buyers(Postings.inPart(receipt("200", START, consignment)));
    pass(Shipment.ROAD);
    assertThat(only(Rule.QUANTITY_MISMATCH).conditionActive()).isTrue();
  }

  @Test
  void whatIsNeverReceivedIsAnAlarmWhenTheWindowEnds() {
    var out = sellers(dispatch("500", START));
    pass(Shipment.ROAD.minusMillis(1));
    assertThat(alarms.of(Rule.UNMATCHED_DISPATCH)).isEmpty();
    pass(Duration.ofMillis(1));
    assertThat(only(Rule.UNMATCHED_DISPATCH).onset().subject())
        .isEqualTo(consignment(out).toString());
    assertThat(match(out).state()).isEqualTo(Match.State.UNMATCHED);
  }

  @Test
  void whatWasNeverDispatchedIsAnAlarmAfterADay() {
    buyers(receipt("500", START));
    pass(DAY);
    assertThat(only(Rule.UNMATCHED_RECEIPT).onset().where().enterprise()).isEqualTo(BUYER);
  }

  @Test
  void oldDataHasADayToBeCompleted() {
    sellers(dispatch("500", START.minus(Duration.ofDays(30))));
    pass(DAY.minusMillis(1));
    assertThat(alarms.of(Rule.UNMATCHED_DISPATCH)).isEmpty();
    pass(Duration.ofMillis(1));
    assertThat(alarms.of(Rule.UNMATCHED_DISPATCH)).hasSize(1);
  }

  @Test
  void atTheWindowsEndTheNearestWithinHalfIsAMismatch() {
    sellers(dispatch("500", START));
    buyers(receipt("250", START));
    pass(DAY);
    assertThat(only(Rule.QUANTITY_MISMATCH).onset().evidence())
        .containsEntry("receivedG", "250000.000");
    assertThat(alarms.of(Rule.UNMATCHED_RECEIPT)).isEmpty();
  }

  @Test
  void beyondHalfTheyHaveNothingToDoWithEachOther() {
    sellers(dispatch("500", START));
    buyers(receipt("249", START));
    pass(Shipment.ROAD);
    assertThat(alarms.of(Rule.UNMATCHED_RECEIPT)).hasSize(1);
    assertThat(alarms.of(Rule.UNMATCHED_DISPATCH)).hasSize(1);
    assertThat(alarms.of(Rule.QUANTITY_MISMATCH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-PT24H, true", "-PT24H0.001S, false", "P7D, true", "P7DT0.001S, false"})
  void aReceiptBelongsToADispatchFromADayAfterToAWeekBefore(Duration lag, boolean belongs) {
    works.clock.pass(Duration.ofDays(8));
    var sent = START.plus(DAY).plus(DAY);
    var out = sellers(dispatch("500", sent));
    if (!lag.isNegative()) {
      works.clock.pass(lag);
    }
    buyers(receipt("500", sent.plus(lag)));
    assertThat(match(out).state() == Match.State.MATCHED).isEqualTo(belongs);
  }

  @Test
  void aBetterPartnerTakesThePlaceOfALesserOne() {
    var out = sellers(dispatch("500", START));
    var lesser = buyers(receipt("499.5", START));
    assertThat(match(lesser).state()).isEqualTo(Match.State.MATCHED);
    var better = buyers(receipt("500", START));
    assertThat(match(better).consignment()).isEqualTo(consignment(out));
    assertThat(match(lesser).state()).isEqualTo(Match.State.OPEN);
    assertThat(onTheRoad(lesser)).isEqualTo(new Mass(-499_500_000));
    assertThat(onTheRoad(better)).isEqualTo(Mass.ZERO);
    assertThat(onTheRoad(out)).isEqualTo(Mass.ZERO);
  }

  @Test
  void aReversedReceiptUnmatchesAndTheDispatchWaitsAnew() {
    var out = sellers(dispatch("500", START));
    var in = buyers(receipt("500", START));
    works.clock.pass(Duration.ofDays(6));
    works.reversing.reverse(BUYERS, in.id(), "录错", null);
    assertThat(match(out).state()).isEqualTo(Match.State.OPEN);
    assertThat(onTheRoad(out)).isEqualTo(Mass.kilograms(500));
    pass(Shipment.ROAD.minusMillis(1));
    assertThat(alarms.of(Rule.UNMATCHED_DISPATCH)).isEmpty();
    pass(Duration.ofMillis(1));
    assertThat(alarms.of(Rule.UNMATCHED_DISPATCH)).hasSize(1);
  }

  @Test
  void aReversedDispatchLeavesNothingToWaitFor() {
    var out = sellers(dispatch("500", START));
    works.reversing.reverse(SELLERS, out.id(), "录错", null);
    pass(Duration.ofDays(30));
    assertThat(alarms.of(Rule.UNMATCHED_DISPATCH)).isEmpty();
    assertThat(onTheRoad(out)).isEqualTo(Mass.ZERO);
  }

  @Test
  void aCorrectionWithinADayCuresAMismatch() {
    var consignment = UUID.randomUUID();
    sellers(dispatch("500", START, consignment));
    var in = buyers(receipt("475", START, consignment));
    works.clock.pass(Duration.ofHours(23));
    works.reversing.correct(BUYERS, in.id(), "录错", receipt("500", START, consignment));
    assertThat(only(Rule.QUANTITY_MISMATCH).state()).isEqualTo(AlarmState.RESOLVED);
    assertThat(works.matching.of(consignment))
        .contains(new Match(Match.State.MATCHED, consignment));
  }

  @Test
  void aReceiptAfterTheAlarmClearsItAndLeavesItOpen() {
    sellers(dispatch("500", START));
    pass(Shipment.ROAD);
    works.clock.pass(DAY.plusMillis(1));
    buyers(receipt("500", START.plus(Duration.ofDays(6))));
    var alarm = only(Rule.UNMATCHED_DISPATCH);
    assertThat(alarm.conditionActive()).isFalse();
    assertThat(alarm.state()).isEqualTo(AlarmState.OPEN);
  }

  @Test
  void whatCameBackWasNotToBeReceived() {
    var consignment = UUID.randomUUID();
    sellers(dispatch("500", START, consignment));
    sellers(Postings.of("100", START, Postings.road(consignment), Postings.at(Works.ORIGIN), null));
    buyers(receipt("400", START, consignment));
    assertThat(works.matching.of(consignment))
        .contains(new Match(Match.State.MATCHED, consignment));
    var refused = UUID.randomUUID();
    sellers(dispatch("500", START, refused));
    sellers(Postings.of("499.9", START, Postings.road(refused), Postings.at(Works.ORIGIN), null));
    assertThat(works.matching.of(refused)).contains(new Match(Match.State.MATCHED, refused));
    assertThat(book.balance(Account.inTransit(SELLER, refused, "II-2"))).isEqualTo(Mass.ZERO);
  }

  @Test
  void whatIsOverAndAgreesIsNotTakenApartByALatecomer() {
    var out = sellers(dispatch("500", START));
    var lesser = buyers(receipt("499.5", START));
    pass(Duration.ofDays(8));
    buyers(receipt("500", START.plus(Duration.ofDays(1))));
    assertThat(match(lesser)).isEqualTo(new Match(Match.State.MATCHED, consignment(out)));
  }

  private Movement sellers(Posting said) {
    return works.posted(SELLERS, said).movement();
  }

  private Movement buyers(Posting said) {
    return works.posted(BUYERS, said).movement();
  }

  private void pass(Duration time) {
    works.clock.pass(time);
    while (works.windows.end()) {
      assertThat(book.total("II-2")).isZero();
    }
  }

  private Match match(Movement movement) {
    return works.matching.of(consignment(movement)).orElseThrow();
  }

  private Mass onTheRoad(Movement movement) {
    return book.balance(Account.inTransit(SELLER, consignment(movement), "II-2"));
  }

  private static UUID consignment(Movement movement) {
    return movement.consignment().orElseThrow();
  }

  private Alarm only(Rule rule) {
    assertThat(alarms.of(rule)).hasSize(1);
    return alarms.of(rule).getFirst();
  }
}
