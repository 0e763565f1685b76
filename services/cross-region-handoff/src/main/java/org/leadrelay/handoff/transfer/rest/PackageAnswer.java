package org.leadrelay.handoff.transfer.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.transfer.LeadPackage;
import org.leadrelay.handoff.transfer.LeadPackage.Category;
import org.leadrelay.handoff.transfer.LeadPackage.EvidenceFile;
import org.leadrelay.handoff.transfer.LeadPackage.NamedIdentifier;
import org.leadrelay.handoff.transfer.Masks;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.identifiers.Parsed;

/**
 * What travels with a handoff. Masked, the identifiers are unreadable, also where title and summary
 * repeat them as they were sent.
 */
@Schema(name = "Package")
public record PackageAnswer(
    UUID handoff,
    String title,
    String summary,
    Category category,
    @Nullable Instant occurredAt,
    List<IdentifierShown> identifiers,
    List<EvidenceFile> evidence) {

  /**
   * An identifier.
   *
   * @param value in clear, only in the answer to a reveal
   * @param valid whether it passes the checks of its type
   */
  @Schema(name = "IdentifierShown")
  public record IdentifierShown(
      IdentifierType type, String masked, @Nullable String value, boolean valid) {}

  static PackageAnswer clear(UUID handoff, LeadPackage content) {
    return of(handoff, content, UnaryOperator.identity(), true);
  }

  static PackageAnswer masked(UUID handoff, LeadPackage content) {
    return of(handoff, content, text -> Masks.in(text, content.identifiers()), false);
  }

  private static PackageAnswer of(
      UUID handoff, LeadPackage content, UnaryOperator<String> text, boolean clear) {
    return new PackageAnswer(
        handoff,
        text.apply(content.title()),
        text.apply(content.summary()),
        content.category(),
        content.occurredAt(),
        content.identifiers().stream().map(it -> shown(it, clear)).toList(),
        content.evidence());
  }

  private static IdentifierShown shown(NamedIdentifier identifier, boolean clear) {
    var valid = Identifier.parse(identifier.type(), identifier.value()) instanceof Parsed.Valid;
    return new IdentifierShown(
        identifier.type(), Masks.of(identifier), clear ? identifier.value() : null, valid);
  }
}
