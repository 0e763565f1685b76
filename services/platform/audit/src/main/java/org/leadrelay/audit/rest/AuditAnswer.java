package org.leadrelay.audit.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.chain.Finding;
import org.leadrelay.audit.storage.AuditEntry;
import org.leadrelay.audit.storage.Verification;

/**
 * An entry of the chain: codes, and what was given as the reason.
 *
 * @param words free text by name, such as the purpose of a reveal; usually none
 */
@Schema(name = "AuditEntry")
public record AuditAnswer(
    long n,
    Instant at,
    AuditActor by,
    String action,
    Map<String, String> facts,
    Map<String, String> words,
    String previous,
    String state,
    String hash) {

  static AuditAnswer of(AuditEntry read) {
    var entry = read.entry();
    return new AuditAnswer(
        entry.n(),
        entry.at(),
        entry.by(),
        entry.action(),
        entry.facts(),
        read.words(),
        entry.previous(),
        entry.state(),
        read.hash());
  }

  /**
   * What came of verifying a chain.
   *
   * @param aggregate the id of what the chain is about
   * @param stated the last entry that a signed checkpoint names; 0 before the first checkpoint
   */
  @Schema(name = "AuditVerification")
  public record Verified(
      UUID aggregate, long entries, boolean whole, long stated, List<Finding> findings) {

    static Verified of(Verification verification) {
      return new Verified(
          verification.aggregate(),
          verification.entries(),
          verification.whole(),
          verification.stated().map(head -> head.n()).orElse(0L),
          verification.findings());
    }
  }
}
