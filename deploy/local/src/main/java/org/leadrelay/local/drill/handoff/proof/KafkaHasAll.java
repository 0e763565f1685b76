package org.leadrelay.local.drill.handoff.proof;

import java.util.List;
import java.util.stream.Stream;
import org.leadrelay.local.drill.handoff.evidence.Evidence;
import org.leadrelay.local.drill.handoff.evidence.Evidence.Consumed;
import org.leadrelay.local.drill.handoff.evidence.Recorded;
import org.leadrelay.local.drill.proof.Proof;
import org.leadrelay.local.drill.proof.Sequence;
import org.leadrelay.local.drill.proof.Sighting;

/**
 * Every consumer of committed records got every event, once by its id, each handoff in its order,
 * and no other event. The same event may come again under the same id.
 */
public final class KafkaHasAll implements Proof<Evidence> {

  @Override
  public String name() {
    return "Kafka has all";
  }

  @Override
  public Stream<String> findings(Evidence evidence) {
    var due = due(evidence);
    return evidence.published().stream()
        .flatMap(consumed ->
            Sequence.of(consumed.seen(), due, true).findings().stream()
                .map(finding -> consumed.consumer() + ": " + finding));
  }

  /** How many deliveries to this consumer were repeats. */
  public static int repeats(Evidence evidence, Consumed consumed) {
    return Sequence.of(consumed.seen(), due(evidence), true).repeats();
  }

  private static List<Sighting> due(Evidence evidence) {
    return evidence.recorded().stream().map(Recorded::sighting).toList();
  }
}
