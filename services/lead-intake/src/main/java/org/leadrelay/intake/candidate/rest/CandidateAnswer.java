package org.leadrelay.intake.candidate.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.intake.candidate.Candidate;
import org.leadrelay.intake.candidate.Evidence;
import org.leadrelay.intake.candidate.ProposedBy;
import org.leadrelay.intake.lead.rest.LeadSummary;

/**
 * A candidate: the lead that it would be, and why it is proposed.
 *
 * @param alsoSeen what the same rule found of the same identifier within 30 days
 */
@Schema(name = "Candidate")
public record CandidateAnswer(
    LeadSummary lead,
    ProposedBy proposedBy,
    String rule,
    Evidence evidence,
    Instant proposedAt,
    List<Candidate.Sighting> alsoSeen) {

  static CandidateAnswer of(LeadSummary lead, Candidate candidate) {
    return new CandidateAnswer(
        lead,
        candidate.by(),
        candidate.rule(),
        candidate.evidence(),
        candidate.proposedAt(),
        candidate.alsoSeen());
  }
}
