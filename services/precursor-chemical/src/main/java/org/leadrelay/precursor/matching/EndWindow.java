package org.leadrelay.precursor.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Judges a shipment whose window is over. */
@ApplicationScoped
public class EndWindow {

  private final Shipments shipments;
  private final MatchShipments matching;
  private final Clock clock;

  public EndWindow(Shipments shipments, MatchShipments matching, Clock clock) {
    this.shipments = shipments;
    this.matching = matching;
    this.clock = clock;
  }

  /** Takes the one that is due first; false if none is. */
  @Transactional
  public boolean end() {
    var now = clock.instant();
    var due = shipments.lockDue(now);
    due.ifPresent(shipment -> matching.judge(shipment, now));
    return due.isPresent();
  }
}
