package org.leadrelay.precursor.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.CARRIER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.STRANGER;
import static org.leadrelay.precursor.enterprise.Cast.bureau;
import static org.leadrelay.precursor.enterprise.Cast.enterprise;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.precursor.consignment.Consignment.State;
import org.leadrelay.precursor.consignment.Outcome.Accepted;
import org.leadrelay.precursor.consignment.Outcome.Refusal;
import org.leadrelay.precursor.consignment.Outcome.Refused;
import org.leadrelay.precursor.substance.Mass;

class TravelTest {

  private static final Instant LATER = Yard.DEPARTURE.plus(Duration.ofHours(1));

  private final Yard yard = new Yard();

  @Test
  void theSellerCancelsAndThePapersAreFree() {
    var id = yard.planned().id();
    assertThat(told(yard.moving().cancel(enterprise(SELLER), id, _ -> {})))
        .isEqualTo(State.CANCELLED);
    assertThat(yard.used(yard.purchase)).isZero();
    assertThat(told(yard.moving().cancel(enterprise(SELLER), id, _ -> {})))
        .isEqualTo(Refusal.CONSIGNMENT_WRONG_STATE);
  }

  @Test
  void nobodyElseCancels() {
    var id = yard.planned().id();
    assertThat(told(yard.moving().cancel(enterprise(BUYER), id, _ -> {})))
        .isEqualTo(Refusal.CONSIGNMENT_NOT_YOURS);
    assertThat(told(yard.moving().cancel(enterprise(STRANGER), id, _ -> {})))
        .isEqualTo(Refusal.NOT_FOUND);
    assertThat(yard.used(yard.purchase)).isOne();
  }

  @Test
  void whatHasDepartedIsNotCancelled() {
    var id = departed();
    assertThat(told(yard.moving().cancel(enterprise(SELLER), id, _ -> {})))
        .isEqualTo(Refusal.CONSIGNMENT_WRONG_STATE);
  }

  @Test
  void theCarrierArrivesAndNobodyElse() {
    var planned = yard.planned().id();
    assertThat(told(yard.moving().arrive(enterprise(CARRIER), planned, _ -> {}, LATER)))
        .isEqualTo(Refusal.CONSIGNMENT_WRONG_STATE);
    yard.travel().departed(planned, Yard.DEPARTURE);
    assertThat(told(yard.moving().arrive(enterprise(SELLER), planned, _ -> {}, LATER)))
        .isEqualTo(Refusal.CONSIGNMENT_NOT_YOURS);
    assertThat(told(yard.moving().arrive(enterprise(STRANGER), planned, _ -> {}, LATER)))
        .isEqualTo(Refusal.NOT_FOUND);
    assertThat(told(yard.moving().arrive(enterprise(CARRIER), planned, _ -> {}, LATER)))
        .isEqualTo(State.ARRIVED);
  }

  @Test
  void postingsMoveItOnAndKeepItsTimes() {
    var id = departed();
    assertThat(yard.travel().departed(id, LATER).orElseThrow().departedAt())
        .isEqualTo(Yard.DEPARTURE);
    var part = yard.travel().received(id, LATER, false).orElseThrow();
    assertThat(part.state()).isEqualTo(State.ARRIVED);
    assertThat(part.arrivedAt()).isEqualTo(LATER);
    assertThat(yard.travel().departed(id, LATER).orElseThrow().state()).isEqualTo(State.ARRIVED);
    var whole = yard.travel().received(id, LATER.plusSeconds(60), true).orElseThrow();
    assertThat(whole.state()).isEqualTo(State.RECEIVED);
    assertThat(whole.arrivedAt()).isEqualTo(LATER);
    assertThat(yard.travel().lost(id).orElseThrow().state()).isEqualTo(State.RECEIVED);
  }

  @Test
  void whatIsLostStaysLost() {
    var id = departed();
    assertThat(yard.travel().lost(id).orElseThrow().state()).isEqualTo(State.LOST);
    assertThat(yard.travel().received(id, LATER, true).orElseThrow().state()).isEqualTo(State.LOST);
  }

  @Test
  void aCancelledOneThatDepartsAllTheSameHasDeparted() {
    var id = yard.planned().id();
    yard.moving().cancel(enterprise(SELLER), id, _ -> {});
    assertThat(yard.travel().departed(id, LATER).orElseThrow().state()).isEqualTo(State.DEPARTED);
  }

  @Test
  void aReversedDispatchPutsItBack() {
    assertThat(yard.travel().dispatchReversed(departed()).orElseThrow().state())
        .isEqualTo(State.PLANNED);
    var born = born();
    assertThat(yard.travel().dispatchReversed(born).orElseThrow().state())
        .isEqualTo(State.CANCELLED);
  }

  @Test
  void anUnplannedOneIsSeenByTheEndsThatAreKnown() {
    var born = born();
    assertThat(yard.consignments.see(born, enterprise(BUYER))).isPresent();
    assertThat(yard.consignments.see(born, bureau("880201"))).isPresent();
    assertThat(yard.consignments.see(born, enterprise(SELLER))).isEmpty();
    assertThat(told(yard.moving().cancel(enterprise(BUYER), born, _ -> {})))
        .isEqualTo(Refusal.CONSIGNMENT_NOT_YOURS);
    assertThat(told(yard.moving().arrive(enterprise(BUYER), born, _ -> {}, LATER)))
        .isEqualTo(Refusal.CONSIGNMENT_NOT_YOURS);
    assertThat(yard.crews().reveal(bureau("880201"), born, "核对承运人", "A-1")).isEmpty();
  }

  @Test
  void ofAnUnknownOneNothingIsDone() {
    assertThat(yard.travel().departed(UUID.randomUUID(), LATER)).isEmpty();
  }

  @Test
  void seventyTwoHoursAfterThePlannedDepartureThePapersAreFreeAgain() {
    var id = yard.planned().id();
    var due = Yard.DEPARTURE.plus(Duration.ofDays(3));
    assertThat(yard.lapsing(due.minusMillis(1)).lapseOne()).isFalse();
    assertThat(yard.used(yard.purchase)).isOne();
    assertThat(yard.lapsing(due).lapseOne()).isTrue();
    assertThat(yard.used(yard.purchase)).isZero();
    assertThat(yard.consignments.find(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
    assertThat(yard.books.actions()).containsExactly("apply", "lapse");
    assertThat(yard.lapsing(due).lapseOne()).isFalse();
  }

  @Test
  void whatHasDepartedDoesNotLapse() {
    departed();
    assertThat(yard.lapsing(Yard.DEPARTURE.plus(Duration.ofDays(30))).lapseOne()).isFalse();
  }

  @Test
  void theCrewIsShownForAPurposeThatIsOnTheChain() {
    var id = yard.planned().id();
    var crew = yard.crews().reveal(bureau("880201"), id, "核对承运人", "A-1").orElseThrow();
    assertThat(crew.driver()).isEqualTo("测试乙");
    assertThat(crew).hasToString("Crew[masked]");
    assertThat(yard.books.last().facts()).containsEntry("caseNumber", "A-1");
    assertThat(yard.crews().reveal(bureau("880281"), id, "核对承运人", "A-1")).isEmpty();
    assertThat(yard.books.actions()).containsExactly("apply", "reveal");
  }

  private UUID departed() {
    var id = yard.planned().id();
    yard.travel().departed(id, Yard.DEPARTURE);
    return id;
  }

  private UUID born() {
    return yard.travel()
        .unplanned(
            UUID.randomUUID(), null, yard.destination, "II-2", Mass.kilograms(1), Yard.DEPARTURE)
        .id();
  }

  private static Object told(Outcome outcome) {
    return switch (outcome) {
      case Accepted(var consignment) -> consignment.state();
      case Refused(var why) -> why;
      case Outcome.PaperMissing missing -> missing;
    };
  }
}
