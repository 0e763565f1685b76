package org.leadrelay.local.drill.handoff.proof;

import java.util.stream.Stream;
import org.leadrelay.local.drill.handoff.evidence.Evidence;
import org.leadrelay.local.drill.proof.Proof;

/** The offline verifier finds every audit chain whole. */
public final class ChainsVerify implements Proof<Evidence> {

  @Override
  public String name() {
    return "chains verify";
  }

  @Override
  public Stream<String> findings(Evidence evidence) {
    return evidence.verdict().stream();
  }
}
