package org.leadrelay.intake.lead;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.identifiers.Masking;
import org.leadrelay.identifiers.Warning;

/**
 * An identifier that a lead names.
 *
 * @param value in its normal form if it is valid, else as it was written
 * @param warnings what is odd about it
 * @param place where the narrative names it, if it does
 * @param withdrawn why it does not count any more; null while it counts
 */
public record NamedIdentifier(
    UUID id,
    IdentifierType type,
    String value,
    boolean valid,
    Set<Warning> warnings,
    Origin origin,
    @Nullable Role role,
    @Nullable Place place,
    @Nullable String withdrawn) {

  /** Whether somebody said it, or the narrative was read. */
  public enum Origin {
    GIVEN,
    EXTRACTED
  }

  /** Whose it is in the matter. */
  public enum Role {
    SELLER,
    BUYER,
    SENDER,
    RECIPIENT,
    ACCOUNT,
    OTHER
  }

  /** Code points of the narrative, half open. */
  public record Place(int start, int end) {}

  public NamedIdentifier {
    warnings = Set.copyOf(warnings);
  }

  /** Whether it counts: for searches, links and watching. */
  public boolean counts() {
    return withdrawn == null;
  }

  /** What may be shown without a stated purpose. */
  public String masked() {
    return valid ? new Identifier(type, value).masked() : Masking.middle(value, 1, 1);
  }

  boolean names(IdentifierType other, String text) {
    return type == other && value.equals(text);
  }

  NamedIdentifier at(@Nullable Place found) {
    return new NamedIdentifier(id, type, value, valid, warnings, origin, role, found, withdrawn);
  }

  NamedIdentifier withdrawn(String reason) {
    return new NamedIdentifier(id, type, value, valid, warnings, origin, role, place, reason);
  }

  /** The same, said by somebody again: it counts, whatever was decided before. */
  NamedIdentifier givenAs(@Nullable Role said) {
    return new NamedIdentifier(
        id, type, value, valid, warnings, Origin.GIVEN, said == null ? role : said, place, null);
  }

  /** Without the value. */
  @Override
  public String toString() {
    return type + " " + id;
  }
}
