package org.leadrelay.intake.lead.rest;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.lead.Content;
import org.leadrelay.intake.lead.NamedIdentifier;
import org.leadrelay.intake.lead.RevealLead.Part;

/** What was asked for, in clear. */
@Schema(name = "Revealed")
public record RevealAnswer(
    UUID lead, @Nullable String narrative, @Nullable List<IdentifierInClear> identifiers) {

  /** An identifier in clear. */
  @Schema(name = "IdentifierInClear")
  public record IdentifierInClear(
      UUID id, IdentifierType type, String value, NamedIdentifier.@Nullable Role role) {

    static IdentifierInClear of(NamedIdentifier identifier) {
      return new IdentifierInClear(
          identifier.id(), identifier.type(), identifier.value(), identifier.role());
    }
  }

  static RevealAnswer of(UUID lead, Content content, Set<Part> parts) {
    return new RevealAnswer(
        lead,
        parts.contains(Part.NARRATIVE) ? content.narrative() : null,
        parts.contains(Part.IDENTIFIERS)
            ? content.counting().map(IdentifierInClear::of).toList()
            : null);
  }
}
