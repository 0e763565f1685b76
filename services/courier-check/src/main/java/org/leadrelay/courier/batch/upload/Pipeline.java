package org.leadrelay.courier.batch.upload;

import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.batch.Chunk;
import org.leadrelay.courier.batch.Stored;

/**
 * Stores one chunk while the next is being judged: two at most are in memory, and they become
 * durable in their order.
 */
final class Pipeline implements AutoCloseable {

  private final ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor();
  private final Storing storing;
  private @Nullable Future<Stored> running;

  Pipeline(Storing storing) {
    this.storing = storing;
  }

  /** Begins to store a chunk when the one before it is durable; answers what came of that one. */
  @Nullable Stored hand(UUID batch, Chunk chunk) {
    var before = drain();
    if (!(before instanceof Stored.Moved)) {
      running = worker.submit(() -> storing.store(batch, chunk));
    }
    return before;
  }

  /** Waits for the chunk that was handed over last; null if there was none since. */
  @Nullable Stored drain() {
    var last = running;
    running = null;
    if (last == null) {
      return null;
    }
    try {
      return last.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("a chunk could not be stored", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a chunk was stored", e);
    }
  }

  /** Waits for what still runs: a chunk that was begun becomes durable even if the rest breaks. */
  @Override
  public void close() {
    worker.close();
  }
}
