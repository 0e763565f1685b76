package org.leadrelay.handoff.transfer;

import static org.leadrelay.handoff.clock.Deadline.Kind.DISPUTED;
import static org.leadrelay.handoff.clock.Deadline.Kind.FINAL;
import static org.leadrelay.handoff.clock.Deadline.Kind.FIRST_FEEDBACK;
import static org.leadrelay.handoff.clock.Deadline.Kind.RETURNED;
import static org.leadrelay.handoff.clock.Deadline.Kind.SIGN_FOR;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.clock.Deadlines;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * Gives a silent bureau's place to its superior, who has the whole time for it from then on. Where
 * the superior is the handoff's own origin, it ends: the origin acts for itself.
 */
final class Climbing {

  private final Deadlines deadlines;
  private final Jurisdictions tree;

  Climbing(Deadlines deadlines, Jurisdictions tree) {
    this.deadlines = deadlines;
    this.tree = tree;
  }

  Handoff takenOver(Draft draft, Handoff handoff, Instant at) {
    var silent = Objects.requireNonNull(handoff.holder(), "somebody was silent");
    var superior = tree.parent(silent).orElseThrow();
    var side =
        switch (handoff.state()) {
          case RETURNED -> Climb.Side.ORIGIN;
          case DISPUTED -> Climb.Side.ARBITER;
          default -> Climb.Side.DESTINATION;
        };
    draft.climb(new Climb(side, silent, superior, at)).lapse(at);
    return switch (side) {
      case ORIGIN ->
          draft.restart(start(RETURNED, handoff, at)).move(handoff.state(), superior, at);
      case ARBITER ->
          draft.restart(start(DISPUTED, handoff, at)).move(handoff.state(), superior, at);
      case DESTINATION ->
          superior.equals(handoff.origin())
              ? draft.stopAll(at).end(Ending.CLIMBED).move(State.WITHDRAWN, null, at)
              : draft
                  .restart(clocks(handoff, at))
                  .nextHop(hop(handoff, superior, at))
                  .move(handoff.state(), superior, at);
    };
  }

  private Deadline[] clocks(Handoff handoff, Instant at) {
    if (handoff.state() == State.SENT) {
      return new Deadline[] {start(SIGN_FOR, handoff, at)};
    }
    var last = start(FINAL, handoff, at);
    var reportIsOpen =
        handoff.clocks().stream().anyMatch(it -> it.kind() == FIRST_FEEDBACK && it.open());
    return reportIsOpen
        ? new Deadline[] {start(FIRST_FEEDBACK, handoff, at), last}
        : new Deadline[] {last};
  }

  /** Taking over what was accepted is its decision; nothing that was sent is signed for by it. */
  private static Hop hop(Handoff handoff, Jurisdiction superior, Instant at) {
    var receipts =
        handoff.state() == State.ACCEPTED
            ? Receipts.NONE.decided(new Receipts.Receipt(at, superior))
            : Receipts.NONE;
    return new Hop(
        handoff.hops().size() + 1,
        superior,
        Hop.Cause.CLIMBED,
        superior,
        at,
        handoff.sequence() + 1,
        null,
        null,
        receipts,
        List.of());
  }

  private Deadline start(Deadline.Kind kind, Handoff handoff, Instant at) {
    return deadlines.start(kind, handoff.urgency(), at);
  }
}
