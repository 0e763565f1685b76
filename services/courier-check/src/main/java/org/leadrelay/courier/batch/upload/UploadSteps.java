package org.leadrelay.courier.batch.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.leadrelay.courier.batch.Batch;
import org.leadrelay.courier.batch.Chunk;
import org.leadrelay.courier.batch.CompleteBatch;
import org.leadrelay.courier.batch.OpenBatch;
import org.leadrelay.courier.batch.StoreChunk;
import org.leadrelay.courier.batch.Stored;

/** The transactions of an upload, each of its own. */
@ApplicationScoped
class UploadSteps {

  private final OpenBatch opening;
  private final StoreChunk storing;
  private final CompleteBatch completing;

  UploadSteps(OpenBatch opening, StoreChunk storing, CompleteBatch completing) {
    this.opening = opening;
    this.storing = storing;
    this.completing = completing;
  }

  Batch open(Batch.Announced announced) {
    return opening.open(announced, RunningDigest.start().state());
  }

  Stored store(UUID batch, Chunk chunk, boolean lookFirst) {
    return storing.store(batch, chunk, lookFirst);
  }

  Stored complete(Batch batch, long bytes, String sha256, String subject) {
    return completing.complete(batch.id(), bytes, sha256, subject);
  }
}
