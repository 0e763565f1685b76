package org.leadrelay.local.drill.handoff.evidence;

import java.util.List;
import org.leadrelay.local.drill.proof.Sighting;

/**
 * All that a bureau saw on one channel, in order.
 *
 * @param channel for people: {@code feed}, {@code stream}
 * @param reader a jurisdiction
 * @param subtree whether also what concerns those below it
 */
public record Reading(String channel, String reader, boolean subtree, List<Sighting> seen) {

  public Reading {
    seen = List.copyOf(seen);
  }

  @Override
  public String toString() {
    return channel + " of " + reader + (subtree ? ", subtree" : "");
  }
}
