package org.leadrelay.courier.batch;

import java.time.Instant;

/** Confirms to couriers what has arrived. */
@FunctionalInterface
public interface Receipts {

  /** A signed statement about a batch, its content and what became of its rows. */
  String of(Batch batch, String sha256, Instant at);
}
