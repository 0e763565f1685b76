package org.leadrelay.courier.batch;

import java.util.List;
import java.util.UUID;
import org.leadrelay.courier.waybill.AcceptedRow;

/**
 * Sees every row that is stored, once, in the transaction that stores it. All beans of this type
 * are called, in no particular order.
 */
@FunctionalInterface
public interface ChunkReader {

  /**
   * Reads one chunk's rows. What it writes becomes durable with the rows or not at all; what it
   * does elsewhere may happen again, since a chunk whose transaction fails is stored anew. It runs
   * on the upload's time, so it should need microseconds a row.
   *
   * @param batch the upload, by its id inside this service
   * @param rows those that were newly stored, no duplicates, in the order of their lines
   */
  void read(UUID batch, List<AcceptedRow> rows);
}
