package org.leadrelay.intake.candidate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * Why a lead in status CANDIDATE was proposed.
 *
 * @param alsoSeen what the same rule found of the same identifier within 30 days
 */
public record Candidate(
    UUID lead,
    Jurisdiction owner,
    ProposedBy by,
    String rule,
    Evidence evidence,
    Instant proposedAt,
    List<Sighting> alsoSeen) {

  /** One more time that it was seen. */
  public record Sighting(UUID source, Instant at) {}

  public Candidate {
    alsoSeen = List.copyOf(alsoSeen);
  }
}
