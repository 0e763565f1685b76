package org.leadrelay.courier.waybill.text;

/** How a file's text becomes rows. Not for use by several threads. */
public interface RowFormat {

  /** Gives every row of a chunk to the sink, in their order. Empty lines are none. */
  void read(TextChunk chunk, RowSink sink);
}
