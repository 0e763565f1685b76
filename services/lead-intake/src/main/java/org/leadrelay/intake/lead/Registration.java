package org.leadrelay.intake.lead;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/** A lead as it is brought in. */
public record Registration(
    Provenance provenance,
    Category category,
    String narrative,
    @Nullable Instant occurredAt,
    Instant foundAt,
    @Nullable Jurisdiction foundBy,
    Handling handling,
    List<GivenIdentifier> identifiers,
    List<SubstanceNamed> substances,
    boolean demo) {

  public Registration {
    identifiers = List.copyOf(identifiers);
    substances = List.copyOf(substances);
  }
}
