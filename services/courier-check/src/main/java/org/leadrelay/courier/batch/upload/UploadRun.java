package org.leadrelay.courier.batch.upload;

import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.batch.Batch;
import org.leadrelay.courier.batch.Batch.Announced;
import org.leadrelay.courier.batch.Chunk;
import org.leadrelay.courier.batch.Stored;
import org.leadrelay.courier.batch.upload.UploadOutcome.Completed;
import org.leadrelay.courier.batch.upload.UploadOutcome.Empty;
import org.leadrelay.courier.batch.upload.UploadOutcome.TooManyRows;
import org.leadrelay.courier.batch.upload.UploadOutcome.WrongOffset;

/** One upload on its way, from the byte where it goes on to its end. */
final class UploadRun implements AutoCloseable {

  private final Uploader who;
  private final Announced announced;
  private final UploadSteps steps;
  private final Pipeline pipeline;
  private final long mostRows;
  private @Nullable Batch batch;
  private long rows;
  private long from;

  UploadRun(
      Uploader who,
      Announced announced,
      @Nullable Batch begun,
      UploadSteps steps,
      UploadLimits limits) {
    this.who = who;
    this.announced = announced;
    this.batch = begun;
    this.steps = steps;
    this.pipeline = new Pipeline(new Storing(steps::store));
    this.mostRows = limits.rows();
    this.rows = begun == null ? 0 : begun.tally().received();
    this.from = begun == null ? 0 : begun.progress().bytes();
  }

  UploadOutcome of(Chunks chunks, Judging judging) {
    for (var text = chunks.next(); text != null; text = chunks.next()) {
      var judged = judging.judge(text);
      rows += judged.size();
      if (rows > mostRows) {
        return new TooManyRows(mostRows);
      }
      var after = chunks.advance();
      if (rows > 0) {
        var chunk = new Chunk(from, text.firstLine(), judged, judging.unknown().take(), after);
        if (pipeline.hand(opened().id(), chunk) instanceof Stored.Moved(Batch other)) {
          return new WrongOffset(other.progress().bytes());
        }
        from = after.bytes();
      }
    }
    return rows == 0 ? new Empty() : ended(chunks);
  }

  private UploadOutcome ended(Chunks chunks) {
    if (pipeline.drain() instanceof Stored.Moved(Batch other)) {
      return new WrongOffset(other.progress().bytes());
    }
    return switch (steps.complete(opened(), chunks.offset(), chunks.sha256(), who.subject())) {
      case Stored.Advanced(Batch ended, _) -> new Completed(ended);
      case Stored.Moved(Batch other) -> new WrongOffset(other.progress().bytes());
    };
  }

  /** Not before its first row: an upload that holds nothing leaves nothing behind. */
  private Batch opened() {
    var known = batch;
    if (known == null) {
      known = steps.open(announced);
      batch = known;
    }
    return known;
  }

  @Override
  public void close() {
    pipeline.close();
  }
}
