package org.leadrelay.local.drill.handoff.cycle;

import java.util.List;
import org.leadrelay.local.bureau.Lead;

/**
 * The life of one handoff, drawn in advance; it may end before the handoff is closed.
 *
 * @param key under which it is sent, however often
 */
record Cycle(Lead lead, String key, String origin, String destination, List<Step> steps) {

  Cycle {
    steps = List.copyOf(steps);
  }

  /** So many answers are expected. */
  int answers() {
    return 1 + steps.size();
  }
}
