package org.leadrelay.local.story.chapter;

import static org.leadrelay.local.bureau.UnexpectedAnswer.unless;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadrelay.local.broker.Delivery;
import org.leadrelay.local.bureau.Mail;

/**
 * What Kafka delivered, held against the origin's feed, which comes from the database. Delivery is
 * at least once: the same event may come again under the same id.
 *
 * @param events different events
 * @param repeats deliveries beyond the first of an event
 */
record DeliveryBill(int events, int repeats) {

  /**
   * Waits until all events of these handoffs have come.
   *
   * @param cursor in front of their first events
   */
  static DeliveryBill of(Stage stage, String cursor, Set<String> handoffs) throws Exception {
    stage.events().await(told(stage, cursor, handoffs));
    var deliveries = stage.events().of(handoffs);
    var told = told(stage, cursor, handoffs);
    unless(
        deliveries.stream().map(Delivery::event).allMatch(told::contains),
        "Kafka has events that the feed has not");
    return of(deliveries);
  }

  /** Counts, and checks that the new events of each handoff came in its order. */
  static DeliveryBill of(List<Delivery> deliveries) {
    var seen = new HashSet<String>();
    var newest = new HashMap<String, Long>();
    for (var delivery : deliveries) {
      if (seen.add(delivery.event())) {
        var before = newest.put(delivery.subject(), delivery.sequence());
        unless(before == null || before < delivery.sequence(), "Out of order: " + delivery);
      }
    }
    return new DeliveryBill(seen.size(), deliveries.size() - seen.size());
  }

  private static Set<String> told(Stage stage, String cursor, Set<String> handoffs)
      throws Exception {
    return stage.shanghai().feed(cursor, "own").stream()
        .filter(mail -> handoffs.contains(mail.handoff()))
        .map(Mail::event)
        .collect(Collectors.toSet());
  }

  String text() {
    return "Kafka: %d events, each handoff in order, %d repeats".formatted(events, repeats);
  }
}
