package org.leadrelay.handoff.transfer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.leadrelay.handoff.clock.Deadlines;
import org.leadrelay.handoff.transfer.Decision.Refused;
import org.leadrelay.jurisdiction.Jurisdictions;

/** Hands a lead to another jurisdiction. */
@ApplicationScoped
public class SendHandoff {

  private final Handoffs handoffs;
  private final HandoffLedger ledger;
  private final Jurisdictions tree;
  private final Moves moves;
  private final Clock clock;

  public SendHandoff(
      Handoffs handoffs,
      HandoffLedger ledger,
      Jurisdictions tree,
      Deadlines deadlines,
      Clock clock) {
    this.handoffs = handoffs;
    this.ledger = ledger;
    this.tree = tree;
    this.moves = new Moves(deadlines, tree);
    this.clock = clock;
  }

  @Transactional
  public Decision send(Signatory who, Sending sending) {
    return refusal(who, sending)
        .<Decision>map(refused -> refused)
        .orElseGet(() -> {
          var handoff =
              moves.sent(UuidCreator.getTimeOrderedEpoch(), who.bureau(), sending, clock.instant());
          return ledger.open(handoff, sending, who);
        });
  }

  private Optional<Refused> refusal(Signatory who, Sending sending) {
    if (!tree.isBureau(sending.destination())) {
      return Optional.of(Refused.because(Refusal.JURISDICTION_UNKNOWN));
    }
    if (sending.destination().equals(who.bureau())) {
      return Optional.of(Refused.because(Refusal.SAME_JURISDICTION));
    }
    return handoffs
        .activeOn(who.bureau(), sending.leadRef(), sending.destination())
        .map(other -> new Refused(Refusal.HANDOFF_ACTIVE, null, other));
  }
}
