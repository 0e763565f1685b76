package org.leadrelay.local.drill.victim;

import java.util.List;
import java.util.random.RandomGenerator;

/** Chooses a victim; the heavier, the likelier. */
public record Wheel(List<Slot> slots) {

  /** A victim and its weight, 1 or more. */
  public record Slot(Victim victim, int weight) {}

  public Wheel {
    slots = List.copyOf(slots);
  }

  /** Spins once, with one random number. */
  public Victim spin(RandomGenerator random) {
    int left = random.nextInt(slots.stream().mapToInt(Slot::weight).sum());
    for (var slot : slots) {
      left -= slot.weight();
      if (left < 0) {
        return slot.victim();
      }
    }
    throw new IllegalStateException("A wheel without slots");
  }
}
