package org.leadrelay.intake.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * What a lead says: one version of it. Sealed at rest but for the masked narrative.
 *
 * @param narrativeMasked the narrative with the identifiers replaced by their type and number
 * @param occurredAt when the matter happened, if known
 * @param foundBy the owner or a bureau below it; for information
 * @param readers subjects of officers who may read it where its handling excludes them
 * @param demo whether it is made up, for training
 */
public record Content(
    Category category,
    String narrative,
    String narrativeMasked,
    @Nullable Instant occurredAt,
    Instant foundAt,
    Jurisdiction foundBy,
    Handling handling,
    List<NamedIdentifier> identifiers,
    List<SubstanceNamed> substances,
    List<String> readers,
    boolean demo) {

  public Content {
    identifiers = List.copyOf(identifiers);
    substances = List.copyOf(substances);
    readers = List.copyOf(readers);
  }

  /** The identifiers that count. */
  public Stream<NamedIdentifier> counting() {
    return identifiers.stream().filter(NamedIdentifier::counts);
  }

  /** The identifier of that id, if it counts. */
  public Optional<NamedIdentifier> identifier(UUID id) {
    return counting().filter(it -> it.id().equals(id)).findFirst();
  }

  Content with(Handling level, List<String> whoReads) {
    return new Content(
        category,
        narrative,
        narrativeMasked,
        occurredAt,
        foundAt,
        foundBy,
        level,
        identifiers,
        substances,
        whoReads,
        demo);
  }

  Content with(Category kind) {
    return new Content(
        kind,
        narrative,
        narrativeMasked,
        occurredAt,
        foundAt,
        foundBy,
        handling,
        identifiers,
        substances,
        readers,
        demo);
  }
}
