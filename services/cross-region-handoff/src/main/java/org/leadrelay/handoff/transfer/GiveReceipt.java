package org.leadrelay.handoff.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * Proves to the origin that its destination got the handoff and looked at it: each receipt once per
 * asking, by the destination itself. A superior's look is no receipt.
 */
@ApplicationScoped
public class GiveReceipt {

  private final Handoffs handoffs;
  private final HandoffLedger ledger;
  private final Clock clock;

  public GiveReceipt(Handoffs handoffs, HandoffLedger ledger, Clock clock) {
    this.handoffs = handoffs;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * The destination's feed, stream or webhook took the event that asked it.
   *
   * @param sequence of that event: an older asking gives no receipt for a later one
   */
  @Transactional
  public void delivered(UUID id, Jurisdiction reader, long sequence) {
    give(
        id,
        reader,
        Receipts.Kind.DELIVERED,
        AuditActor.system("mail"),
        handoff -> handoff.currentHop().asked() == sequence);
  }

  /** An officer of the destination fetched the package. */
  @Transactional
  public void opened(UUID id, Signatory who) {
    give(id, who.bureau(), Receipts.Kind.OPENED, HandoffLedger.actor(who), _ -> true);
  }

  private void give(
      UUID id,
      Jurisdiction reader,
      Receipts.Kind kind,
      AuditActor by,
      Predicate<Handoff> stillAsked) {
    handoffs
        .lock(id, reader)
        .filter(handoff -> isDue(handoff, reader, kind) && stillAsked.test(handoff))
        .ifPresent(before -> {
          var receipt = new Receipts.Receipt(clock.instant(), reader);
          ledger.receipt(before, before.with(kind, receipt), kind, by);
        });
  }

  private static boolean isDue(Handoff handoff, Jurisdiction reader, Receipts.Kind kind) {
    return handoff.destination().equals(reader)
        && !handoff.givenBack()
        && !handoff.currentHop().receipts().has(kind);
  }
}
