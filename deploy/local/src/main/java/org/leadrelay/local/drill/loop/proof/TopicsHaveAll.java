package org.leadrelay.local.drill.loop.proof;

import java.util.stream.Stream;
import org.leadrelay.local.drill.loop.evidence.LoopEvidence;
import org.leadrelay.local.drill.proof.Proof;
import org.leadrelay.local.drill.proof.Sequence;

/**
 * Every event that a service has recorded is on its topic, what concerns one thing in its order,
 * and no other event is. The same event may come again under the same id.
 */
public final class TopicsHaveAll implements Proof<LoopEvidence> {

  @Override
  public String name() {
    return "topics have all";
  }

  @Override
  public Stream<String> findings(LoopEvidence evidence) {
    return evidence.topics().stream()
        .flatMap(topic ->
            Sequence.of(topic.seen(), topic.due(), true).findings().stream()
                .map(finding -> topic.name() + ": " + finding));
  }
}
