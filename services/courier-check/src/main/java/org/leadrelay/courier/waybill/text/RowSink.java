package org.leadrelay.courier.waybill.text;

import org.leadrelay.courier.waybill.RawRow;

/** Takes the rows of a chunk one by one. */
public interface RowSink {

  /**
   * A row.
   *
   * @param line its first line in the file
   * @param row to be read at once: the next row is filled into the same object
   */
  void row(int line, RawRow row);

  /** A line that is none. */
  void broken(int line);
}
