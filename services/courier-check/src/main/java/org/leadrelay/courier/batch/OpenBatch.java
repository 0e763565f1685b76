package org.leadrelay.courier.batch;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Begins an upload, or finds the one that has begun. */
@ApplicationScoped
public class OpenBatch {

  private final Batches batches;
  private final Clock clock;

  public OpenBatch(Batches batches, Clock clock) {
    this.batches = batches;
    this.clock = clock;
  }

  /**
   * The batch of that name, as it stands.
   *
   * @param digest the state of SHA-256 before the first byte
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Batch open(Batch.Announced announced, byte[] digest) {
    return batches
        .find(announced.courier(), announced.name())
        .orElseGet(() -> {
          var id = UuidCreator.getTimeOrderedEpoch();
          return batches.open(Batch.opened(id, announced, clock.instant(), digest));
        });
  }
}
