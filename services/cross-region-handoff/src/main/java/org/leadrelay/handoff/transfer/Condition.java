package org.leadrelay.handoff.transfer;

import java.util.Optional;
import java.util.function.Predicate;
import org.leadrelay.handoff.transfer.Action.AnswerSupervision;
import org.leadrelay.handoff.transfer.Action.Onward;
import org.leadrelay.handoff.transfer.Action.Return;
import org.leadrelay.handoff.transfer.Decision.Refused;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Something that can stand against a move that the state and the party would allow. */
@FunctionalInterface
public interface Condition {

  Optional<Refused> refusal(Handoff handoff, Action action, World world);

  /** Whether it refuses whatever is said with the move. */
  default boolean alwaysRefuses(Handoff handoff) {
    return false;
  }

  /** Refuses whenever the handoff is so, whatever is said. */
  static Condition never(Refusal refusal, Predicate<Handoff> when) {
    return new Condition() {
      @Override
      public Optional<Refused> refusal(Handoff handoff, Action action, World world) {
        return when.test(handoff)
            ? Optional.of(Refused.because(refusal, handoff))
            : Optional.empty();
      }

      @Override
      public boolean alwaysRefuses(Handoff handoff) {
        return when.test(handoff);
      }
    };
  }

  static Optional<Refused> notActiveThere(Handoff handoff, Action action, World world) {
    return world
        .otherActive(handoff, destination(action))
        .map(other -> new Refused(Refusal.HANDOFF_ACTIVE, handoff, other));
  }

  /** A place visited before needs grounds, and others than those given for it before. */
  static Optional<Refused> newGroundsWhereVisited(Handoff handoff, Action action, World world) {
    var said = ((Onward) action).grounds();
    return handoff
            .visits(destination(action))
            .anyMatch(visit -> said == null || said.equals(visit.grounds()))
        ? Optional.of(Refused.because(Refusal.HANDOFF_VISITED, handoff))
        : Optional.empty();
  }

  static Optional<Refused> destinationIsKnown(Handoff handoff, Action action, World world) {
    return known(destination(action), handoff, world);
  }

  static Optional<Refused> destinationIsNotTheOrigin(Handoff handoff, Action action, World world) {
    return destination(action).equals(handoff.origin())
        ? Optional.of(Refused.because(Refusal.SAME_JURISDICTION, handoff))
        : Optional.empty();
  }

  /** An arbiter, who holds the handoff, decides for its own area. */
  static Optional<Refused> destinationIsBelowTheHolder(
      Handoff handoff, Action action, World world) {
    return handoff.holder() != null && world.tree().isUnder(destination(action), handoff.holder())
        ? Optional.empty()
        : Optional.of(Refused.because(Refusal.NOT_A_DESCENDANT, handoff));
  }

  static Optional<Refused> orderIsPending(Handoff handoff, Action action, World world) {
    int asked = ((AnswerSupervision) action).order();
    return handoff.pendingOrders().anyMatch(order -> order.id() == asked)
        ? Optional.empty()
        : Optional.of(Refused.because(Refusal.SUPERVISION_NONE_PENDING, handoff));
  }

  static Optional<Refused> suggestedIsKnown(Handoff handoff, Action action, World world) {
    var suggested = ((Return) action).suggested();
    return suggested == null ? Optional.empty() : known(suggested, handoff, world);
  }

  /** Whoever says "not ours" cannot name itself. */
  static Optional<Refused> suggestedIsAnother(Handoff handoff, Action action, World world) {
    return handoff.destination().equals(((Return) action).suggested())
        ? Optional.of(Refused.because(Refusal.SAME_JURISDICTION, handoff))
        : Optional.empty();
  }

  private static Optional<Refused> known(Jurisdiction bureau, Handoff handoff, World world) {
    return world.tree().isBureau(bureau)
        ? Optional.empty()
        : Optional.of(Refused.because(Refusal.JURISDICTION_UNKNOWN, handoff));
  }

  private static Jurisdiction destination(Action action) {
    return ((Onward) action).destination();
  }
}
