package org.leadrelay.local.drill.handoff.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.local.audit.OfflineVerifier;
import org.leadrelay.local.bureau.HonestBureau;

/** Exports audit chains and has them verified without the service. */
public final class ChainAuditor {
  private final HonestBureau auditor;
  private final OfflineVerifier verifier;
  private final Path file;
  private final Set<UUID> whole = new HashSet<>();

  /**
   * An auditor.
   *
   * @param file into which the chains are written
   */
  public ChainAuditor(HonestBureau auditor, OfflineVerifier verifier, Path file) {
    this.auditor = auditor;
    this.verifier = verifier;
    this.file = file;
  }

  /**
   * Verifies the chains of these handoffs; what the verifier finds, line by line.
   *
   * @param again whether those that were found whole before are looked at as well
   */
  public List<String> verify(Collection<UUID> handoffs, boolean again)
      throws IOException, InterruptedException {
    Files.deleteIfExists(file);
    var looked = handoffs.stream().filter(handoff -> again || !whole.contains(handoff)).toList();
    for (var handoff : looked) {
      var export =
          auditor.get("/api/v1/handoffs/" + handoff + "/audit", "application/x-ndjson").text();
      Files.writeString(file, export, UTF_8, CREATE, APPEND);
    }
    if (looked.isEmpty()) {
      return List.of();
    }
    var verdict = verifier.verify(file);
    if (verdict.whole()) {
      whole.addAll(looked);
      return List.of();
    }
    return verdict.said();
  }
}
