package org.leadrelay.handoff.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.leadrelay.handoff.clock.Deadlines;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * Does what happens to handoffs by itself: reminders, missed clocks, climbing, the end of pauses,
 * of askings and of silence. Each step is a transaction of its own and is judged under the lock, so
 * that any number of replicas does it once, and a crash neither loses nor repeats it.
 */
@ApplicationScoped
public class PassTime {

  private final Handoffs handoffs;
  private final HandoffLedger ledger;
  private final Moves moves;
  private final Timetable timetable;
  private final Clock clock;

  public PassTime(
      Handoffs handoffs,
      HandoffLedger ledger,
      Jurisdictions tree,
      Deadlines deadlines,
      Clock clock) {
    this.handoffs = handoffs;
    this.ledger = ledger;
    this.moves = new Moves(deadlines, tree);
    this.timetable = new Timetable(deadlines);
    this.clock = clock;
  }

  /** Takes the next step of the handoff that is due first; false if none is. */
  @Transactional
  public boolean step() {
    var now = clock.instant();
    var due = handoffs.lockDue(now);
    due.ifPresent(handoff -> step(handoff, now));
    return due.isPresent();
  }

  private void step(Handoff before, Instant now) {
    var next = timetable.next(before).filter(due -> !due.at().isAfter(now));
    if (next.isEmpty()) {
      // Reckoned by another calendar when it was written: only its moment is written anew.
      handoffs.update(before, before);
      return;
    }
    var action = next.get().action();
    var holder = Objects.requireNonNull(before.holder(), "nothing happens after the end");
    var done = moves.make(before, action, holder, now);
    ledger.move(before, done, action, Signatory.clockOf(holder));
  }
}
