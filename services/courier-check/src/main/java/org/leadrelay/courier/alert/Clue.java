package org.leadrelay.courier.alert;

import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.identifiers.Masking;
import org.leadrelay.identifiers.Parsed;

/**
 * An identifier of the parcel, in clear. {@link #toString} shows the mask only.
 *
 * @param matched whether it is what the rule found
 */
public record Clue(Trait trait, IdentifierType type, String value, boolean matched) {

  /** The value as it may be shown without a stated purpose. */
  public String masked() {
    return switch (Identifier.parse(type, value)) {
      case Parsed.Valid valid -> valid.identifier().masked();
      case Parsed.Invalid _ -> Masking.middle(value, 1, 1);
    };
  }

  @Override
  public String toString() {
    return trait + " " + masked();
  }
}
