package org.leadrelay.audit.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.chain.Finding.Fault;

/**
 * What is wrong with the checkpoints of one or more services, and the heads that the good ones
 * prove.
 */
public final class CheckpointInspection {

  private final Signatures signatures;
  private final Map<String, Checkpoint> last = new HashMap<>();
  private final List<ChainHead> proven = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private CheckpointInspection(Signatures signatures) {
    this.signatures = signatures;
  }

  /** Inspects checkpoints, one a line, each service's in order. */
  public static CheckpointInspection of(List<String> lines, Signatures signatures) {
    CheckpointInspection inspection = new CheckpointInspection(signatures);
    for (int line = 1; line <= lines.size(); line++) {
      inspection.inspect(lines.get(line - 1), line);
    }
    return inspection;
  }

  /** The heads of all checkpoints that are signed and whole, oldest first. */
  public List<ChainHead> proven() {
    return proven;
  }

  /** In the order of the lines. */
  public List<Finding> findings() {
    return findings;
  }

  private void inspect(String text, int line) {
    try {
      inspect(SignedCheckpoint.parse(text));
    } catch (NotCanonicalException e) {
      findings.add(Finding.ofCheckpoint(Fault.CHECKPOINT_UNREADABLE, "", line));
    }
  }

  private void inspect(SignedCheckpoint signed) {
    Checkpoint checkpoint = signed.checkpoint();
    if (!signatures.hold(signed.key(), checkpoint.statement(), signed.signature())) {
      found(Fault.CHECKPOINT_FORGED, checkpoint);
      return;
    }
    inspectPlace(checkpoint);
    if (signed.heads().map(checkpoint::covers).orElse(true)) {
      signed.heads().ifPresent(proven::addAll);
    } else {
      found(Fault.CHECKPOINT_CHANGED, checkpoint);
    }
  }

  private void inspectPlace(Checkpoint checkpoint) {
    Checkpoint before = last.put(checkpoint.service(), checkpoint);
    if (before == null) {
      return;
    }
    if (checkpoint.n() > before.n() + 1) {
      findings.add(
          new Finding(
              Fault.CHECKPOINT_MISSING,
              checkpoint.service(),
              before.n() + 1,
              checkpoint.n() - 1,
              ""));
    } else if (checkpoint.n() <= before.n() || !checkpoint.previous().equals(before.root())) {
      found(Fault.CHECKPOINT_CHANGED, checkpoint);
    }
  }

  private void found(Fault fault, Checkpoint checkpoint) {
    findings.add(Finding.ofCheckpoint(fault, checkpoint.service(), checkpoint.n()));
  }
}
