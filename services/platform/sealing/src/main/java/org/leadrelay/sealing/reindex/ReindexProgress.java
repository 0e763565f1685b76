package org.leadrelay.sealing.reindex;

import java.util.UUID;

/**
 * How far a column is.
 *
 * @param position the last row that was renewed
 * @param renewed how many were, in all passes
 * @param done no row is left with an older version
 */
public record ReindexProgress(UUID position, long renewed, boolean done) {

  static final UUID BEGINNING = new UUID(0, 0);

  static ReindexProgress begin() {
    return new ReindexProgress(BEGINNING, 0, false);
  }

  ReindexProgress renewed(UUID last, int count) {
    return new ReindexProgress(last, renewed + count, false);
  }

  /**
   * After an empty batch: done if the pass began at the beginning, else once more from there, for
   * rows that another replica wrote with the older key while this one went on.
   */
  ReindexProgress passEnded() {
    return new ReindexProgress(BEGINNING, renewed, position.equals(BEGINNING));
  }
}
