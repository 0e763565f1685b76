package org.leadrelay.courier.batch.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.batch.Batch;
import org.leadrelay.courier.batch.Batch.Announced;
import org.leadrelay.courier.batch.Batch.Progress;
import org.leadrelay.courier.batch.Batches;
import org.leadrelay.courier.batch.Format;
import org.leadrelay.courier.batch.upload.UploadOutcome.Completed;
import org.leadrelay.courier.batch.upload.UploadOutcome.NoHeader;
import org.leadrelay.courier.batch.upload.UploadOutcome.OtherContent;
import org.leadrelay.courier.batch.upload.UploadOutcome.Unknown;
import org.leadrelay.courier.batch.upload.UploadOutcome.WrongOffset;
import org.leadrelay.courier.waybill.text.CsvHeader;
import org.leadrelay.courier.waybill.text.CsvLines;

/**
 * Receives uploads. Sent again from the start, what is durable already is read and compared but not
 * stored again, so that the answer is that of an unbroken upload.
 */
@ApplicationScoped
public class TakeUpload {

  private static final int STEP = 64 * 1024;

  private final Batches batches;
  private final UploadSteps steps;
  private final JudgeMaking judges;
  private final UploadLimits limits;
  private final Clock clock;

  TakeUpload(
      Batches batches, UploadSteps steps, JudgeMaking judges, UploadLimits limits, Clock clock) {
    this.batches = batches;
    this.steps = steps;
    this.judges = judges;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * A whole file.
   *
   * @param coding the {@code Content-Encoding} header
   * @throws org.leadrelay.problem.ProblemException if it breaks off or is larger than allowed; what
   *     came before that is durable
   */
  public UploadOutcome whole(
      Uploader who, String name, Format format, InputStream body, @Nullable String coding) {
    var text = Decoding.of(body, coding, limits);
    var begun = batches.find(who.courier(), name).filter(it -> it.progress().bytes() > 0);
    return begun
        .map(batch -> again(who, batch, format, text))
        .orElseGet(() -> first(who, name, format, text));
  }

  /**
   * The rest of a file.
   *
   * @param offset the byte of the uncompressed text with which it begins
   * @param coding of this part alone
   * @throws org.leadrelay.problem.ProblemException as {@link #whole}
   */
  public UploadOutcome rest(
      Uploader who, String name, long offset, InputStream body, @Nullable String coding) {
    var begun = batches.find(who.courier(), name);
    if (begun.isEmpty()) {
      return new Unknown();
    }
    var batch = begun.get();
    if (batch.progress().bytes() != offset) {
      return new WrongOffset(batch.progress().bytes());
    }
    var text = Decoding.of(body, coding, limits);
    return batch.ending() == null ? goOn(who, batch, text) : unlessMore(batch, text);
  }

  private UploadOutcome first(Uploader who, String name, Format format, InputStream text) {
    var nothing = new Progress(0, 0, RunningDigest.start().state());
    var chunks = new Chunks(text, format, nothing, limits);
    Optional<CsvHeader> header = Optional.empty();
    if (format == Format.CSV) {
      header = CsvLines.header(chunks.header());
      if (header.isEmpty()) {
        return new NoHeader();
      }
    }
    var announced =
        new Announced(who.courier(), name, format, header.map(CsvHeader::columns).orElse(null));
    return run(who, announced, null, chunks);
  }

  private UploadOutcome again(Uploader who, Batch batch, Format format, InputStream text) {
    if (batch.format() != format || !beginsWith(batch.progress(), text)) {
      return new OtherContent();
    }
    return batch.ending() == null ? goOn(who, batch, text) : unlessMore(batch, text);
  }

  private UploadOutcome goOn(Uploader who, Batch batch, InputStream text) {
    var announced = new Announced(batch.courier(), batch.name(), batch.format(), batch.columns());
    var chunks = new Chunks(text, batch.format(), batch.progress(), limits);
    return run(who, announced, batch, chunks);
  }

  private UploadOutcome run(
      Uploader who, Announced announced, @Nullable Batch begun, Chunks chunks) {
    var judging = new Judging(announced, judges.of(announced.courier()), clock);
    try (var run = new UploadRun(who, announced, begun, steps, limits)) {
      return run.of(chunks, judging);
    }
  }

  private static UploadOutcome unlessMore(Batch batch, InputStream text) {
    try {
      return text.read() < 0 ? new Completed(batch) : new OtherContent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what is durable; whether it is the same. */
  private static boolean beginsWith(Progress progress, InputStream text) {
    var digest = RunningDigest.start();
    var buffer = new byte[STEP];
    long left = progress.bytes();
    try {
      while (left > 0) {
        int n = text.read(buffer, 0, (int) Math.min(left, STEP));
        if (n < 0) {
          return false;
        }
        digest.update(buffer, 0, n);
        left -= n;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return digest.hex().equals(RunningDigest.from(progress.digest()).hex());
  }
}
