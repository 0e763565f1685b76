package org.leadrelay.local.drill.proof;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that must hold of everything that was done, judged by evidence that any client could
 * have gathered. It is pure, so that a planted fault shows that it finds one.
 *
 * @param <E> the evidence
 */
public interface Proof<E> {

  /** What it proves, in a few words. */
  String name();

  /** Every finding, in one line each; nothing if it holds. */
  Stream<String> findings(E evidence);

  /** The findings under the proof's name. */
  default Stream<Breach> judge(E evidence) {
    return findings(evidence).map(finding -> new Breach(name(), finding));
  }

  /** What several proofs find. */
  static <E> List<Breach> judge(List<Proof<E>> proofs, E evidence) {
    return proofs.stream().flatMap(proof -> proof.judge(evidence)).toList();
  }
}
