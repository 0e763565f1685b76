package org.leadrelay.precursor.paper;

import java.util.Optional;
import org.leadrelay.precursor.substance.Mass;

/**
 * A paper and how far it is used.
 *
 * @param used live uses
 * @param charged what they take
 */
public record Balance(Paper paper, long used, Mass charged) {

  /** How often it can still be used; nothing if any number of times. */
  public Optional<Long> usesLeft() {
    return Optional.ofNullable(paper.uses()).map(uses -> Math.max(0, uses - used));
  }

  /** How much it is still good for; nothing if for any. */
  public Optional<Mass> quantityLeft() {
    return Optional.ofNullable(paper.quantity())
        .map(whole -> charged.isMoreThan(whole) ? Mass.ZERO : whole.minus(charged));
  }
}
