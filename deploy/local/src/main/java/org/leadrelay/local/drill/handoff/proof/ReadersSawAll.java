package org.leadrelay.local.drill.handoff.proof;

import java.util.stream.Stream;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.local.drill.handoff.evidence.Evidence;
import org.leadrelay.local.drill.proof.Proof;
import org.leadrelay.local.drill.proof.Sequence;

/**
 * Feeds and streams showed each bureau every event that concerns it, once, each handoff in its
 * order, and nothing that does not concern it.
 */
public final class ReadersSawAll implements Proof<Evidence> {
  private final Jurisdictions tree;

  public ReadersSawAll(Jurisdictions tree) {
    this.tree = tree;
  }

  @Override
  public String name() {
    return "readers saw all";
  }

  @Override
  public Stream<String> findings(Evidence evidence) {
    var entitled = new Entitled(evidence, tree);
    return Stream.concat(evidence.feeds().stream(), evidence.streams().stream())
        .flatMap(reading -> {
          var due = entitled.of(reading.reader(), reading.subtree());
          return Sequence.of(reading.seen(), due, false).findings().stream()
              .map(finding -> reading + ": " + finding);
        });
  }
}
