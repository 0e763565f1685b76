package org.leadrelay.handoff.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Shows what travels: masked to everyone with full sight, in clear to whoever states a purpose. The
 * first look of the destination is its opened receipt; every clear look is on the chain.
 */
@ApplicationScoped
public class OpenPackage {

  private final Handoffs handoffs;
  private final HandoffLedger ledger;
  private final GiveReceipt receipts;
  private final Clock clock;

  public OpenPackage(Handoffs handoffs, HandoffLedger ledger, GiveReceipt receipts, Clock clock) {
    this.handoffs = handoffs;
    this.ledger = ledger;
    this.receipts = receipts;
    this.clock = clock;
  }

  /** The package, to be masked by whoever shows it. */
  @Transactional
  public Optional<LeadPackage> open(Signatory who, UUID id) {
    var content = handoffs.packageOf(id, who.bureau());
    content.ifPresent(_ -> receipts.opened(id, who));
    return content;
  }

  /**
   * The package in clear.
   *
   * @param purpose why it is needed
   * @param caseNumber the number of the case or lead that it is needed for
   */
  @Transactional
  public Optional<LeadPackage> reveal(Signatory who, UUID id, String purpose, String caseNumber) {
    var handoff = handoffs.lock(id, who.bureau());
    var content = handoffs.packageOf(id, who.bureau());
    if (handoff.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    ledger.revealed(handoff.get(), who, clock.instant(), purpose, caseNumber);
    receipts.opened(id, who);
    return content;
  }
}
