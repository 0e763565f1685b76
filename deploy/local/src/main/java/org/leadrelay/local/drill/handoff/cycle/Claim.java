package org.leadrelay.local.drill.handoff.cycle;

import java.util.Set;
import java.util.UUID;

/**
 * A transition of which a client was told that it was made.
 *
 * @param version of the handoff since then
 * @param told the event's name, {@code sent} for {@code org.leadrelay.handoff.sent.v1}
 * @param parties the bureaus that it concerns, by the rules of the handoff and not by the service
 */
public record Claim(UUID handoff, int version, String told, Set<String> parties) {

  public Claim {
    parties = Set.copyOf(parties);
  }
}
