package org.leadrelay.local.drill;

import java.time.Duration;
import org.leadrelay.local.Timing;

/**
 * How a round went.
 *
 * @param victim whom the accident befell
 * @param before so many answers it happened
 * @param answers in all
 * @param back after which time the victim was up again
 */
record RoundReport(String victim, int before, int answers, Duration back, Duration took) {

  String text() {
    return "after %d of %d answers; back after %s".formatted(before, answers, Timing.text(back));
  }
}
