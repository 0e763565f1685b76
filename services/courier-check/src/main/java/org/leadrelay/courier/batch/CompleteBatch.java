package org.leadrelay.courier.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.courier.batch.Batch.Ending;
import org.leadrelay.courier.batch.Stored.Advanced;
import org.leadrelay.courier.batch.Stored.Moved;

/** Ends an upload whose last row is durable: its receipt, and the first entry of its chain. */
@ApplicationScoped
public class CompleteBatch {

  private final Batches batches;
  private final Audit audit;
  private final Receipts receipts;
  private final Clock clock;

  public CompleteBatch(Batches batches, Audit audit, Receipts receipts, Clock clock) {
    this.batches = batches;
    this.audit = audit;
    this.receipts = receipts;
    this.clock = clock;
  }

  /**
   * Ends it if it still stands where the uploader left it; one that has ended with the same content
   * keeps its first ending.
   *
   * @param bytes of the whole file
   * @param sha256 of it
   * @param subject who uploaded it
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Stored complete(UUID id, long bytes, String sha256, String subject) {
    var batch = batches.lock(id);
    var ending = batch.ending();
    if (ending != null) {
      return ending.sha256().equals(sha256) ? new Advanced(batch, false) : new Moved(batch);
    }
    if (batch.progress().bytes() != bytes) {
      return new Moved(batch);
    }
    var at = clock.instant();
    var ended = batch.ended(new Ending(at, sha256, receipts.of(batch, sha256, at)));
    batches.update(ended);
    audit.append(note(ended, sha256, subject, at));
    return new Advanced(ended, false);
  }

  private static AuditNote note(Batch batch, String sha256, String subject, Instant at) {
    var tally = batch.tally();
    return new AuditNote(
        batch.id(),
        at,
        new AuditActor(AuditActor.Kind.COURIER, batch.courier(), subject),
        "upload",
        Map.of(
            "batch", batch.name(),
            "sha256", sha256,
            "accepted", Long.toString(tally.accepted()),
            "rejected", Long.toString(tally.rejected()),
            "duplicates", Long.toString(tally.duplicates())),
        Map.of());
  }
}
