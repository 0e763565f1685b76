package org.leadrelay.handoff.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.leadrelay.handoff.clock.Deadlines;
import org.leadrelay.handoff.transfer.Decision.Refused;
import org.leadrelay.jurisdiction.Jurisdictions;

/** Makes any move of the transition table: lock, check the precondition, decide, write. */
@ApplicationScoped
public class ActOnHandoff {

  private final Handoffs handoffs;
  private final HandoffLedger ledger;
  private final World world;
  private final Moves moves;
  private final Clock clock;

  public ActOnHandoff(
      Handoffs handoffs,
      HandoffLedger ledger,
      Jurisdictions tree,
      Deadlines deadlines,
      Clock clock) {
    this.handoffs = handoffs;
    this.ledger = ledger;
    this.world = new Surroundings(tree, handoffs);
    this.moves = new Moves(deadlines, tree);
    this.clock = clock;
  }

  /**
   * Makes a move.
   *
   * @param precondition throws when the caller has not read the version that it is given
   */
  @Transactional
  public Decision act(Signatory who, UUID id, LongConsumer precondition, Action action) {
    var found = handoffs.lock(id, who.bureau());
    if (found.isEmpty()) {
      return Refused.because(Refusal.NOT_FOUND);
    }
    var before = found.get();
    precondition.accept(before.version());
    return Transitions.refusal(before, who, action, world)
        .<Decision>map(refused -> refused)
        .orElseGet(() ->
            ledger.move(
                before, moves.make(before, action, who.bureau(), clock.instant()), action, who));
  }
}
