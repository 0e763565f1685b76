package org.leadrelay.intake.lead.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.Category;
import org.leadrelay.intake.lead.Ending;
import org.leadrelay.intake.lead.Handling;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.Status;
import org.leadrelay.intake.lead.SubstanceNamed;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * A lead without what happened to it.
 *
 * @param version the number of its ETag
 * @param narrativeMasked the narrative with a type and a number for each identifier
 */
@Schema(name = "LeadSummary")
public record LeadSummary(
    UUID id,
    int version,
    Status status,
    Jurisdiction owner,
    Jurisdiction foundBy,
    String source,
    @Nullable String sourceRef,
    Handling handling,
    List<String> readers,
    Category category,
    String narrativeMasked,
    @Nullable Instant occurredAt,
    Instant foundAt,
    List<IdentifierShown> identifiers,
    List<SubstanceNamed> substances,
    boolean demo,
    @Nullable String legalBasis,
    @Nullable Ending ending,
    List<String> allowedActions,
    Instant createdAt,
    Instant updatedAt) {

  static LeadSummary of(Lead lead, List<String> allowed) {
    var content = lead.content();
    return new LeadSummary(
        lead.id(),
        lead.version(),
        lead.status(),
        lead.owner(),
        content.foundBy(),
        lead.provenance().source(),
        lead.provenance().reference(),
        content.handling(),
        content.readers(),
        content.category(),
        content.narrativeMasked(),
        content.occurredAt(),
        content.foundAt(),
        content.counting().map(IdentifierShown::of).toList(),
        content.substances(),
        content.demo(),
        lead.legalBasis(),
        lead.ending(),
        allowed,
        lead.createdAt(),
        lead.updatedAt());
  }
}
