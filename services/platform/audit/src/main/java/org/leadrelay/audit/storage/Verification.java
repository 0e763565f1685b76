package org.leadrelay.audit.storage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.chain.Finding;

/**
 * What came of verifying a chain where it is stored.
 *
 * @param entries how many there are
 * @param stated the last head of the chain that a checkpoint holds; entries after it can still be
 *     cut by who has the database
 * @param findings empty if the chain is whole
 */
public record Verification(
    UUID aggregate, long entries, Optional<ChainHead> stated, List<Finding> findings) {

  public Verification {
    findings = List.copyOf(findings);
  }

  /** True if nothing was found. */
  public boolean whole() {
    return findings.isEmpty();
  }
}
