package org.leadrelay.precursor.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.substance.Mass;

/**
 * One use of a paper.
 *
 * @param key what it is counted under: a consignment, or a movement without one
 * @param joined the other side's key, where the two sides posted without knowing of each other
 * @param held the mass that was planned; zero if it was not
 * @param sellers what the seller has posted under it
 * @param buyers what the buyer has posted under it
 */
public record Use(
    UUID paper,
    UUID key,
    @Nullable UUID joined,
    State state,
    Mass held,
    Mass sellers,
    Mass buyers) {

  /** HELD and USED take of a paper, RELEASED does not. */
  public enum State {
    HELD,
    USED,
    RELEASED
  }

  static Use fresh(UUID paper, UUID key) {
    return new Use(paper, key, null, State.RELEASED, Mass.ZERO, Mass.ZERO, Mass.ZERO);
  }

  /** Whether it takes of its paper. */
  public boolean live() {
    return state != State.RELEASED;
  }

  /** How much it takes: what was planned, then what the seller sent, else what the buyer got. */
  public Mass charge() {
    return switch (state) {
      case HELD -> held;
      case USED -> sellers.equals(Mass.ZERO) ? buyers : sellers;
      case RELEASED -> Mass.ZERO;
    };
  }

  Use hold(Mass planned) {
    return new Use(paper, key, joined, State.HELD, planned, Mass.ZERO, Mass.ZERO);
  }

  Use post(Flow.Kind kind, Mass mass) {
    return isBuyers(kind)
        ? with(State.USED, sellers, buyers.plus(mass))
        : with(State.USED, sellers.plus(mass), buyers);
  }

  /** Gives back what a posting took, and the whole use with the last posting. */
  Use takeBack(Flow.Kind kind, Mass mass) {
    var left = isBuyers(kind) ? with(state, sellers, less(buyers, mass)) : without(mass);
    return left.sellers.equals(Mass.ZERO) && left.buyers.equals(Mass.ZERO) ? left.release() : left;
  }

  Use release() {
    return with(State.RELEASED, Mass.ZERO, Mass.ZERO);
  }

  Use join(UUID other) {
    return key.equals(other) ? this : new Use(paper, key, other, state, held, sellers, buyers);
  }

  private Use without(Mass mass) {
    return with(state, less(sellers, mass), buyers);
  }

  private Use with(State next, Mass sellersNow, Mass buyersNow) {
    return new Use(paper, key, joined, next, held, sellersNow, buyersNow);
  }

  private static Mass less(Mass whole, Mass part) {
    return part.isMoreThan(whole) ? Mass.ZERO : whole.minus(part);
  }

  private static boolean isBuyers(Flow.Kind kind) {
    return kind == Flow.Kind.RECEIVE;
  }
}
