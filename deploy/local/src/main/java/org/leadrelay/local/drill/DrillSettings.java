package org.leadrelay.local.drill;

import org.leadrelay.local.Arguments;
import org.leadrelay.local.part.StackFailure;

/**
 * What a drill is asked to do.
 *
 * @param rounds how many
 * @param every after so many rounds the evidence is examined
 * @param seed of all choices
 * @param portBase of the drill's own stack
 * @param folder that holds it, and is begun anew
 */
record DrillSettings(int rounds, int every, long seed, String portBase, String folder) {
  private static final String ROUNDS = "200";
  private static final String EVERY = "20";
  private static final String PORT_BASE = "19000";
  private static final String FOLDER = ".run-drill";

  /** Reads what make hands over; {@code fallbackSeed} where no seed is given. */
  static DrillSettings of(Arguments arguments, long fallbackSeed) {
    int rounds = (int) number(arguments, "rounds", ROUNDS);
    int every = (int) number(arguments, "every", EVERY);
    if (rounds < 1 || every < 1) {
      throw new StackFailure("ROUNDS and EVERY must be 1 or more.");
    }
    return new DrillSettings(
        rounds,
        every,
        number(arguments, "seed", Long.toString(fallbackSeed)),
        value(arguments, "port-base", PORT_BASE),
        value(arguments, "run-dir", FOLDER));
  }

  /** Whether the evidence is examined after this round, counted from 1. */
  boolean examinesAfter(int round) {
    return round % every == 0 || round == rounds;
  }

  private static long number(Arguments arguments, String name, String fallback) {
    var text = value(arguments, name, fallback);
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new StackFailure("%s must be a number, not \"%s\".".formatted(name, text), e);
    }
  }

  private static String value(Arguments arguments, String name, String fallback) {
    return arguments.value(name).isEmpty() ? fallback : arguments.value(name);
  }
}
