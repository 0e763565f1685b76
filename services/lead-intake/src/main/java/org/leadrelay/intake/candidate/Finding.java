package org.leadrelay.intake.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.intake.lead.GivenIdentifier;

/**
 * What a machine found.
 *
 * @param source the alert, report or incident
 * @param rule that found it, as a code
 * @param narrative in words, with personal values
 * @param watched leads that it touches
 */
public record Finding(
    UUID source,
    ProposedBy by,
    String rule,
    String narrative,
    List<GivenIdentifier> identifiers,
    Evidence evidence,
    Set<UUID> watched,
    Instant at) {

  public Finding {
    identifiers = List.copyOf(identifiers);
    watched = Set.copyOf(watched);
  }
}
