package org.leadrelay.intake.lead;

import java.util.List;
import java.util.Optional;

/** What the handoffs of a lead say about the lead. */
public final class Standing {

  private Standing() {}

  /**
   * The status that a lead has by its handoffs: HANDED_OFF while one is with another bureau;
   * REGISTERED when all were withdrawn, recalled, given back or kept by their origin; CLOSED when
   * all that found a taker are closed. Empty if none was sent.
   */
  public static Optional<Status> of(List<HandoffTrace> traces) {
    var sent = traces.stream().filter(it -> it.state() == HandoffTrace.State.SENT).toList();
    var taken =
        sent.stream()
            .filter(it -> !it.stands("WITHDRAWN") && !it.stands("RECALLED"))
            .filter(it -> !"KEPT_BY_ORIGIN".equals(it.outcome()))
            .toList();
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    if (taken.stream().allMatch(it -> it.stands("RETURNED"))) {
      return Optional.of(Status.REGISTERED);
    }
    return Optional.of(
        taken.stream().allMatch(it -> it.stands("CLOSED")) ? Status.CLOSED : Status.HANDED_OFF);
  }

  /** How many wait for another bureau. */
  public static int open(List<HandoffTrace> traces) {
    return (int) traces.stream().filter(HandoffTrace::isOpen).count();
  }

  /** Why a lead is closed when its handoffs are: the best that came of any of them. */
  public static CloseReason reason(List<HandoffTrace> traces) {
    var outcomes = traces.stream().map(it -> String.valueOf(it.outcome())).toList();
    if (outcomes.stream().anyMatch(it -> it.startsWith("CONFIRMED"))) {
      return CloseReason.CONFIRMED;
    }
    if (outcomes.contains("MERGED")) {
      return CloseReason.MERGED;
    }
    return outcomes.contains("NOT_CONFIRMED") ? CloseReason.NOT_CONFIRMED : CloseReason.UNFOUNDED;
  }
}
