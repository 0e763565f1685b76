package org.leadrelay.precursor.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.leadrelay.precursor.ledger.Match;
import org.leadrelay.precursor.ledger.Settling;

/** Keeps the accounts of the road as the verdicts say: closed where both sides agree. */
@ApplicationScoped
public class Settlements {

  private final Shipments shipments;
  private final Settling settling;

  public Settlements(Shipments shipments, Settling settling) {
    this.shipments = shipments;
    this.settling = settling;
  }

  /** Whatever settled this shipment is taken back. */
  void undo(Shipment shipment) {
    var settlement = shipments.settlement(shipment.consignment());
    if (!settlement.isEmpty()) {
      settling.undo(settlement);
      shipments.unsettled(shipment.consignment());
    }
  }

  /** Both sides under one consignment. */
  void settle(Shipment both) {
    close(both, both);
  }

  /** What was received under another consignment comes to the one it was sent under. */
  void settle(Shipment dispatch, Shipment receipt) {
    var at = Objects.requireNonNull(receipt.receivedAt());
    var joined = settling.join(dispatch.account(), receipt.account(), receipt.received(), at);
    shipments.settled(dispatch.consignment(), joined.id());
    close(dispatch, receipt);
  }

  private void close(Shipment dispatch, Shipment receipt) {
    var left = dispatch.expected().minus(receipt.received());
    if (dispatch.verdict().state() == Match.State.MATCHED && left.milligrams() != 0) {
      var lost = settling.difference(dispatch.account(), left, at(dispatch, receipt));
      shipments.settled(dispatch.consignment(), lost.id());
    }
  }

  private static Instant at(Shipment dispatch, Shipment receipt) {
    return receipt.receivedAt() == null
        ? Objects.requireNonNull(dispatch.sentAt())
        : receipt.receivedAt();
  }
}
