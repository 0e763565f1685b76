package org.leadrelay.handoff.dispatch;

import java.util.Map;
import org.leadrelay.handoff.transfer.State;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * What became of the items for one destination, as their handoffs stand now.
 *
 * @param delivered the destination's mail took it
 * @param opened an officer there fetched the package
 * @param movedOn it is with another destination by now, and counts nowhere else but in sent
 * @param byState of those that are still there
 */
public record Delivery(
    Jurisdiction destination,
    long sent,
    long delivered,
    long opened,
    long movedOn,
    Map<State, Long> byState) {

  public Delivery {
    byState = Map.copyOf(byState);
  }
}
