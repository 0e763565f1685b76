package org.leadrelay.local.drill.handoff.proof;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.local.drill.handoff.cycle.Claim;
import org.leadrelay.local.drill.handoff.evidence.Evidence;
import org.leadrelay.local.drill.handoff.evidence.Recorded;
import org.leadrelay.local.drill.proof.Sighting;

/**
 * Who may see which event, made from what clients were told: a move concerns the parties of that
 * moment, a receipt the origin; a superior sees what concerns those below it.
 */
final class Entitled {
  private final Map<Version, Set<String>> parties;
  private final Map<UUID, String> origins;
  private final List<Recorded> recorded;
  private final Jurisdictions tree;

  private record Version(UUID handoff, int number) {}

  Entitled(Evidence evidence, Jurisdictions tree) {
    this.parties =
        evidence.claims().stream()
            .collect(
                toMap(
                    claim -> new Version(claim.handoff(), claim.version()),
                    Claim::parties,
                    (first, second) -> first));
    this.origins = evidence.origins();
    this.recorded = evidence.recorded();
    this.tree = tree;
  }

  /** What this reader should see, in the order of the database. */
  List<Sighting> of(String reader, boolean subtree) {
    return recorded.stream()
        .filter(event -> concerns(event, reader, subtree))
        .map(Recorded::sighting)
        .toList();
  }

  private boolean concerns(Recorded event, String reader, boolean subtree) {
    var concerned = concerned(event);
    return concerned.contains(reader)
        || (subtree && concerned.stream().anyMatch(party -> isBelow(party, reader)));
  }

  private Set<String> concerned(Recorded event) {
    if (event.receipt()) {
      var origin = origins.get(event.handoff());
      return origin == null ? Set.of() : Set.of(origin);
    }
    return parties.getOrDefault(new Version(event.handoff(), event.version()), Set.of());
  }

  private boolean isBelow(String party, String superior) {
    return tree.isUnder(Jurisdiction.of(party), Jurisdiction.of(superior));
  }
}
