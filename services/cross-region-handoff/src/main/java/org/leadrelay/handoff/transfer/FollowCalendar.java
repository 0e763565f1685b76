package org.leadrelay.handoff.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Deadlines;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * Reckons running clocks anew when the installation has another calendar than before, handoff by
 * handoff. Broken off, it begins again at the next start, and what is done stays as it is.
 */
@ApplicationScoped
public class FollowCalendar {

  private final Handoffs handoffs;
  private final HandoffLedger ledger;
  private final KeptCalendar kept;
  private final Deadlines deadlines;
  private final Moves moves;
  private final Clock clock;

  public FollowCalendar(
      Handoffs handoffs,
      HandoffLedger ledger,
      KeptCalendar kept,
      Jurisdictions tree,
      Deadlines deadlines,
      Clock clock) {
    this.handoffs = handoffs;
    this.ledger = ledger;
    this.kept = kept;
    this.deadlines = deadlines;
    this.moves = new Moves(deadlines, tree);
    this.clock = clock;
  }

  /**
   * Takes the next handoff.
   *
   * @param after the one that was taken before it; null at the beginning
   * @return the one that was taken; nothing when all are reckoned by the calendar as it is
   */
  @Transactional
  public Optional<UUID> step(@Nullable UUID after) {
    var calendar = deadlines.calendar().name();
    if (kept.is(calendar)) {
      return Optional.empty();
    }
    var next = handoffs.lockWaiting(after);
    next.ifPresentOrElse(this::reckon, () -> kept.keep(calendar));
    return next.map(Handoff::id);
  }

  private void reckon(Handoff before) {
    var action = new Action.Reschedule();
    var holder = Objects.requireNonNull(before.holder(), "nothing waits after the end");
    var now = moves.make(before, action, holder, clock.instant());
    if (!now.clocks().equals(before.clocks())) {
      ledger.move(before, now, action, Signatory.clockOf(holder));
    }
  }
}
