package org.leadrelay.audit.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;
import org.leadrelay.audit.chain.Checkpoint;
import org.leadrelay.audit.chain.SignedCheckpoint;
import org.leadrelay.sealing.Signature;
import org.leadrelay.sealing.Signer;

/**
 * States where all chains stand, once per period however many replicas ask: a signed hash tree over
 * the heads that changed since the statement before.
 */
@ApplicationScoped
public class MakeCheckpoint {

  private final CheckpointLedger ledger;
  private final CheckpointPublisher publisher;
  private final Signer signer;
  private final Clock clock;
  private final CheckpointConfig config;

  public MakeCheckpoint(
      DataSource source,
      CheckpointPublisher publisher,
      Signer signer,
      Clock clock,
      CheckpointConfig config) {
    this.ledger = new CheckpointLedger(source);
    this.publisher = publisher;
    this.signer = signer;
    this.clock = clock;
    this.config = config;
  }

  /** Makes, keeps and publishes a checkpoint if this period has none yet. */
  @Transactional
  public Optional<SignedCheckpoint> ifDue() {
    if (!ledger.lock()) {
      return Optional.empty();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<Checkpoint> last = ledger.last();
    if (last.filter(checkpoint -> period(checkpoint.at()) >= period(now)).isPresent()) {
      return Optional.empty();
    }
    CheckpointLedger.Changes changes = ledger.changes();
    SignedCheckpoint signed = signed(Checkpoint.over(config.service(), last, now, changes.heads()));
    ledger.insert(signed, changes);
    publisher.publish(signed);
    return Optional.of(signed);
  }

  private SignedCheckpoint signed(Checkpoint checkpoint) {
    Signature signature = signer.sign(checkpoint.statement());
    return new SignedCheckpoint(
        checkpoint, signature.keyVersion(), signature.hex(), Optional.empty());
  }

  /** Counted from the epoch, so that it changes on the hour and not an hour after the last one. */
  private long period(Instant at) {
    return Math.floorDiv(at.toEpochMilli(), config.checkpointEvery().toMillis());
  }
}
