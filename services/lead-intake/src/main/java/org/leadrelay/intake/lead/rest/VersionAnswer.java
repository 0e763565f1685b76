package org.leadrelay.intake.lead.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.Category;
import org.leadrelay.intake.lead.Handling;
import org.leadrelay.intake.lead.SubstanceNamed;
import org.leadrelay.intake.lead.Version;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * What a lead said from a version on.
 *
 * @param by whose officer wrote it; absent for a machine
 */
@Schema(name = "LeadVersion")
public record VersionAnswer(
    int n,
    Instant at,
    @Nullable Jurisdiction by,
    Category category,
    Handling handling,
    String narrativeMasked,
    @Nullable Instant occurredAt,
    Instant foundAt,
    List<IdentifierShown> identifiers,
    List<SubstanceNamed> substances,
    List<String> readers) {

  static VersionAnswer of(Version version) {
    var content = version.content();
    return new VersionAnswer(
        version.number(),
        version.at(),
        version.by(),
        content.category(),
        content.handling(),
        content.narrativeMasked(),
        content.occurredAt(),
        content.foundAt(),
        content.counting().map(IdentifierShown::of).toList(),
        content.substances(),
        content.readers());
  }
}
