package org.leadrelay.local.story.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadrelay.local.broker.Delivery;
import org.leadrelay.local.bureau.UnexpectedAnswer;

class DeliveryBillTest {

  @Test
  void handoffsMayInterleave() {
    var bill =
        DeliveryBill.of(
            List.of(
                new Delivery("a1", "a", 1),
                new Delivery("b1", "b", 1),
                new Delivery("a2", "a", 2)));

    assertThat(bill).isEqualTo(new DeliveryBill(3, 0));
  }

  @Test
  void aBatchThatIsSentAgainIsCountedAndDoesNotDisturbTheOrder() {
    var first = new Delivery("a1", "a", 1);
    var second = new Delivery("a2", "a", 2);

    assertThat(DeliveryBill.of(List.of(first, second, first, second)))
        .isEqualTo(new DeliveryBill(2, 2));
  }

  @Test
  void aNewEventBehindALaterOneIsNoticed() {
    var late = List.of(new Delivery("a2", "a", 2), new Delivery("a1", "a", 1));

    assertThatThrownBy(() -> DeliveryBill.of(late))
        .isInstanceOf(UnexpectedAnswer.class)
        .hasMessageContaining("a1");
  }
}
