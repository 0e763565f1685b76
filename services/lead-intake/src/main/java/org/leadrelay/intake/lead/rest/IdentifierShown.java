package org.leadrelay.intake.lead.rest;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.identifiers.Warning;
import org.leadrelay.intake.lead.NamedIdentifier;

/**
 * An identifier of a lead.
 *
 * @param start the first code point of the narrative that names it, if it does
 * @param end behind the last one
 * @param valid whether it has the form of its kind
 */
@Schema(name = "IdentifierShown")
public record IdentifierShown(
    UUID id,
    IdentifierType type,
    String masked,
    NamedIdentifier.Origin origin,
    NamedIdentifier.@Nullable Role role,
    @Nullable Integer start,
    @Nullable Integer end,
    boolean valid,
    Set<Warning> warnings) {

  static IdentifierShown of(NamedIdentifier identifier) {
    var place = identifier.place();
    return new IdentifierShown(
        identifier.id(),
        identifier.type(),
        identifier.masked(),
        identifier.origin(),
        identifier.role(),
        place == null ? null : place.start(),
        place == null ? null : place.end(),
        identifier.valid(),
        identifier.warnings());
  }
}
