package org.leadrelay.local.drill.handoff.evidence;

import java.util.UUID;

/**
 * An event as a reader saw it.
 *
 * @param sequence the handoff's own count
 */
public record Sighting(UUID event, UUID handoff, long sequence) {

  @Override
  public String toString() {
    return "%s (number %d of %s)".formatted(event, sequence, handoff);
  }
}
