package org.leadrelay.courier.batch.upload;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.batch.Chunk;
import org.leadrelay.courier.batch.Stored;
import org.leadrelay.courier.waybill.NumbersTaken;

/**
 * Stores the chunks of one upload. It hopes that numbers are new, which is the rule; when one is
 * not, it looks for those in use first, until a chunk has none again.
 */
final class Storing {

  /** Stores a chunk in a transaction of its own. */
  @FunctionalInterface
  interface ChunkStore {
    Stored store(UUID batch, Chunk chunk, boolean lookFirst);
  }

  /** Others may take numbers while we look, but each time fewer of ours are left. */
  private static final int MOST_LOOKS = 8;

  /** Serialisation failure and deadlock: gone when tried again. */
  private static final Set<String> PASSING = Set.of("40001", "40P01");

  private final ChunkStore store;
  private boolean lookFirst;

  Storing(ChunkStore store) {
    this.store = store;
  }

  Stored store(UUID batch, Chunk chunk) {
    int deadlocks = 0;
    for (int looks = 0; ; ) {
      try {
        var stored = store.store(batch, chunk, lookFirst);
        lookFirst = stored instanceof Stored.Advanced(_, boolean met) && met;
        return stored;
      } catch (NumbersTaken taken) {
        lookFirst = true;
        if (++looks > MOST_LOOKS) {
          throw taken;
        }
      } catch (RuntimeException failure) {
        if (!passes(failure) || ++deadlocks > 1) {
          throw failure;
        }
      }
    }
  }

  private static boolean passes(Throwable failure) {
    for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && PASSING.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
