package org.leadrelay.events.inbox;

import java.util.ArrayList;
import java.util.List;

/**
 * Applies the messages of one partition in their order: all in one transaction or, when one of them
 * fails for good, each in its own, so that only the failing one is undone and parked.
 */
final class PartitionBatch {

  private static final String BEHIND = "BEHIND";

  private final Transactions transactions;
  private final Admission admission;
  private final Parking parking;

  PartitionBatch(Transactions transactions, Admission admission, Parking parking) {
    this.transactions = transactions;
    this.admission = admission;
    this.parking = parking;
  }

  /** An event that was parked now. */
  record Parked(Message message, String reason) {}

  /**
   * Applies or parks every message. An exception means a passing fault: nothing is lost when all
   * are given again.
   *
   * @return what was parked
   */
  List<Parked> apply(List<Message> messages) {
    try {
      return inOneTransaction(messages);
    } catch (RuntimeException fault) {
      if (mustBeTriedAgain(fault)) {
        throw fault;
      }
    }
    var parked = new ArrayList<Parked>();
    for (var message : messages) {
      parked.addAll(alone(message));
    }
    return parked;
  }

  private List<Parked> alone(Message message) {
    try {
      return inOneTransaction(List.of(message));
    } catch (RuntimeException fault) {
      if (mustBeTriedAgain(fault)) {
        throw fault;
      }
      var reason = Fault.reason(fault);
      transactions.run(() -> parking.park(message, reason));
      return List.of(new Parked(message, reason));
    }
  }

  private List<Parked> inOneTransaction(List<Message> messages) {
    return transactions.inTransaction(() -> {
      var parked = new ArrayList<Parked>();
      for (var message : messages) {
        if (admission.isRepeated(message)) {
          continue;
        }
        if (parking.holds(message.key())) {
          parking.park(message, BEHIND);
          parked.add(new Parked(message, BEHIND));
        } else {
          admission.apply(message);
        }
      }
      return parked;
    });
  }

  private static boolean mustBeTriedAgain(RuntimeException fault) {
    return fault instanceof Parking.Full || Fault.passes(fault);
  }
}
