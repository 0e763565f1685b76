package org.leadrelay.local.drill.handoff.proof;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leadrelay.local.drill.handoff.evidence.Evidence;
import org.leadrelay.local.drill.handoff.evidence.Written;
import org.leadrelay.local.drill.proof.Proof;

/**
 * Whoever published before writes nothing behind its successor, committed or not: in the broker's
 * log the producer's epoch never goes back, and a producer that was replaced does not come again.
 */
public final class PredecessorsAreFenced implements Proof<Evidence> {

  @Override
  public String name() {
    return "predecessors are fenced";
  }

  @Override
  public Stream<String> findings(Evidence evidence) {
    return evidence.log().stream().collect(groupingBy(Written::partition)).values().stream()
        .flatMap(PredecessorsAreFenced::inPartition);
  }

  private static Stream<String> inPartition(List<Written> batches) {
    var findings = new ArrayList<String>();
    var producers = new ArrayList<Long>();
    Written before = null;
    for (var batch : batches) {
      if (!batch.transactional()) {
        findings.add("outside any transaction: " + batch);
      }
      if (before != null && before.producer() == batch.producer()) {
        if (batch.epoch() < before.epoch()) {
          findings.add("behind its successor: %s behind %s".formatted(batch, before));
        }
      } else if (producers.contains(batch.producer())) {
        findings.add("behind its successor: %s behind %s".formatted(batch, before));
      } else {
        producers.add(batch.producer());
      }
      before = batch;
    }
    return findings.stream();
  }
}
