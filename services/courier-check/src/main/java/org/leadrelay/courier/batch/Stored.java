package org.leadrelay.courier.batch;

/** What came of an attempt to make a chunk durable. */
public sealed interface Stored {

  /**
   * The batch with the chunk.
   *
   * @param numbersMet whether numbers of the chunk were in use already
   */
  record Advanced(Batch batch, boolean numbersMet) implements Stored {}

  /** Somebody else has moved the batch: it does not stand where the chunk begins. */
  record Moved(Batch batch) implements Stored {}
}
