package org.leadrelay.courier.batch.upload;

import org.leadrelay.courier.batch.Batch;

/** What came of an upload that was read to its end, or not worth reading. */
public sealed interface UploadOutcome {

  /** All rows are durable. */
  record Completed(Batch batch) implements UploadOutcome {}

  /** There is no such batch to go on with. */
  record Unknown() implements UploadOutcome {}

  /** The batch of that name has another content. */
  record OtherContent() implements UploadOutcome {}

  /** The batch stands at another byte: the rest begins elsewhere, or somebody else uploads it. */
  record WrongOffset(long offset) implements UploadOutcome {}

  /** There is no row in it. */
  record Empty() implements UploadOutcome {}

  /** A CSV file whose first line is no header. */
  record NoHeader() implements UploadOutcome {}

  /** There are more rows than a batch may have. */
  record TooManyRows(long limit) implements UploadOutcome {}
}
