package org.leadrelay.local.drill.handoff.cycle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** One thing that a bureau does with a handoff after it was sent. */
sealed interface Step {

  /** The jurisdiction whose officer does it. */
  String by();

  /** The package is looked at, which gives a receipt. */
  record Open(String by) implements Step {}

  /**
   * A move.
   *
   * @param parties the bureaus that it concerns
   */
  record Move(Verb verb, String by, ObjectNode body, Set<String> parties) implements Step {}
}
