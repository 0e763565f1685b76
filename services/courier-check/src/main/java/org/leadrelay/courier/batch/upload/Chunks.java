package org.leadrelay.courier.batch.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.batch.Batch.Progress;
import org.leadrelay.courier.batch.Format;
import org.leadrelay.courier.waybill.text.TextChunk;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/**
 * Cuts a text at the ends of rows; digests and counts what it has given out. One buffer serves the
 * whole text: a chunk is valid until {@link #advance}.
 *
 * <p>When the text breaks off, the whole rows before the break are given out first and its
 * exception is thrown then, so that nothing of them has to be sent again.
 */
final class Chunks {

  private static final int STEP = 64 * 1024;
  private static final int NONE = -1;

  private final InputStream text;
  private final LineEnds lineEnds;
  private final RunningDigest digest;
  private final int mostLines;
  private final int mostBytes;
  private final int longestRow;
  private long offset;
  private int lines;
  private byte[] buffer = new byte[4 * STEP];
  private int filled;
  private int end;
  private int endLines;
  private boolean ended;
  private @Nullable RuntimeException broken;

  /**
   * The chunks of the text behind what is durable.
   *
   * @param text begins where the progress ends
   */
  Chunks(InputStream text, Format format, Progress progress, UploadLimits limits) {
    this.text = text;
    this.lineEnds = LineEnds.of(format);
    this.digest = RunningDigest.from(progress.digest());
    this.offset = progress.bytes();
    this.lines = progress.lines();
    this.mostLines = limits.chunkLines();
    this.mostBytes = Math.toIntExact(limits.chunkBytes().asLongValue());
    this.longestRow = Math.toIntExact(limits.line().asLongValue());
  }

  /** The first line without its end. It is no row, but belongs to the first chunk's bytes. */
  byte[] header() {
    int lineEnd = lineEnd(0);
    if (lineEnd == NONE) {
      return new byte[0];
    }
    end = lineEnd;
    endLines = 1;
    int length = lineEnd;
    while (length > 0 && (buffer[length - 1] == '\n' || buffer[length - 1] == '\r')) {
      length--;
    }
    return Arrays.copyOf(buffer, length);
  }

  /** The next rows, behind the header if that was asked for; null when there are none left. */
  @Nullable TextChunk next() {
    int from = end;
    int firstLine = lines + endLines + 1;
    int most = endLines + mostLines;
    int at = from;
    int atLines = endLines;
    while (endLines < most && end < mostBytes) {
      int lineEnd = lineEnd(at);
      if (lineEnd == NONE) {
        break;
      }
      at = lineEnd;
      atLines++;
      boolean isLast = ended && at == filled;
      if (isLast || lineEnds.endRow(buffer, end, at)) {
        end = at;
        endLines = atLines;
      } else if (at - end > longestRow) {
        throw tooLong(atLines);
      }
    }
    if (end == from) {
      if (broken != null) {
        throw broken;
      }
      return null;
    }
    return new TextChunk(buffer, from, end, firstLine);
  }

  /** The byte with which the chunk given out last begins, its header included. */
  long offset() {
    return offset;
  }

  /** Leaves the chunk given out last behind, and says how far that is. */
  Progress advance() {
    digest.update(buffer, 0, end);
    offset += end;
    lines += endLines;
    System.arraycopy(buffer, end, buffer, 0, filled - end);
    filled -= end;
    end = 0;
    endLines = 0;
    return new Progress(offset, lines, digest.state());
  }

  /** SHA-256 of all that has been left behind. */
  String sha256() {
    return digest.hex();
  }

  /** The index behind the line that begins there; NONE if there is no whole one. */
  private int lineEnd(int from) {
    int at = from;
    while (true) {
      while (at < filled) {
        if (buffer[at++] == '\n') {
          return at;
        }
      }
      if (at - from > longestRow) {
        throw tooLong(endLines);
      }
      if (ended || broken != null) {
        return ended && at > from ? at : NONE;
      }
      read();
    }
  }

  private void read() {
    if (filled + STEP > buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    try {
      int n = text.read(buffer, filled, STEP);
      ended = n < 0;
      filled += Math.max(n, 0);
    } catch (IOException e) {
      broken = new UncheckedIOException(e);
    } catch (ProblemException e) {
      broken = e;
    }
  }

  private ProblemException tooLong(int linesBefore) {
    int line = lines + linesBefore + 1;
    return Problem.of(CommonProblem.TOO_LARGE)
        .detail("第 %d 行过长".formatted(line), "The row at line %d is too long".formatted(line))
        .header("Connection", "close")
        .toException();
  }
}
