package org.leadrelay.local.drill.handoff.evidence;

import java.util.UUID;
import org.leadrelay.local.drill.proof.Sighting;

/**
 * An event as the database has it.
 *
 * @param sequence the handoff's own count
 * @param version of the handoff since then
 * @param told its name, {@code receipt-given} for one that no move caused
 */
public record Recorded(UUID event, UUID handoff, long sequence, int version, String told) {

  /** Whether it is a receipt: nobody was told that it was made, and it moves nothing. */
  public boolean receipt() {
    return told.equals("receipt-given");
  }

  /** The event as any channel should show it. */
  public Sighting sighting() {
    return new Sighting(event, handoff, sequence);
  }
}
