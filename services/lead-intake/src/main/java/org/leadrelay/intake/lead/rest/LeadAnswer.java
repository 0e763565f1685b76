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
 * A lead with its handoffs and what happened to it last. It says flatly what {@link LeadSummary}
 * says: of an unwrapped record the OpenAPI document would not tell what may be null.
 *
 * @param version the number of its ETag
 * @param narrativeMasked the narrative with a type and a number for each identifier
 * @param timeline the newest entries, oldest first
 */
@Schema(name = "Lead")
public record LeadAnswer(
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
    Instant updatedAt,
    List<HandoffShown> handoffs,
    List<TimelineAnswer> timeline) {

  static LeadAnswer of(
      Lead lead, List<HandoffShown> handoffs, List<TimelineAnswer> timeline, List<String> allowed) {
    var it = LeadSummary.of(lead, allowed);
    return new LeadAnswer(
        it.id(),
        it.version(),
        it.status(),
        it.owner(),
        it.foundBy(),
        it.source(),
        it.sourceRef(),
        it.handling(),
        it.readers(),
        it.category(),
        it.narrativeMasked(),
        it.occurredAt(),
        it.foundAt(),
        it.identifiers(),
        it.substances(),
        it.demo(),
        it.legalBasis(),
        it.ending(),
        it.allowedActions(),
        it.createdAt(),
        it.updatedAt(),
        handoffs,
        timeline);
  }
}
