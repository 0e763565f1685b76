package org.leadrelay.precursor.enterprise;

import java.util.Optional;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.enterprise.Entry.Refusal;

/** For which places a bureau writes: its own and those below. */
final class Scope {

  private final Jurisdictions tree;

  Scope(Jurisdictions tree) {
    this.tree = tree;
  }

  boolean covers(Reader.OfBureau who, Jurisdiction place) {
    return who.bureau().equals(place) || tree.isUnder(place, who.bureau());
  }

  /** Why an enterprise cannot be registered there by that bureau. */
  Optional<Refusal> forbidsSeat(Reader.OfBureau who, Jurisdiction place) {
    if (!tree.isBureau(place)) {
      return Optional.of(Refusal.PLACE_UNKNOWN);
    }
    return covers(who, place) ? Optional.empty() : Optional.of(Refusal.PLACE_OUT_OF_SCOPE);
  }

  /** Why there can be no site. */
  Optional<Refusal> forbidsSite(Jurisdiction place) {
    if (!tree.isBureau(place)) {
      return Optional.of(Refusal.PLACE_UNKNOWN);
    }
    return tree.hasDescendants(place) ? Optional.of(Refusal.PLACE_TOO_WIDE) : Optional.empty();
  }
}
