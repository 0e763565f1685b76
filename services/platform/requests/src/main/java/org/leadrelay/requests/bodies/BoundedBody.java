package org.leadrelay.requests.bodies;

import static org.leadrelay.problem.CommonProblem.TOO_LARGE;
import static org.leadrelay.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;
import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/**
 * Reads one body as a whole and stops at the first byte too many.
 *
 * @param limit bytes, both as sent and without content coding
 * @param ratio how many times larger than what was sent the decoded bytes may be
 * @param memory from which the decoded bytes are taken
 */
record BoundedBody(int limit, int ratio, BodyMemory.Share memory) {

  /* Small bodies may be as regular as they like. */
  private static final int RATIO_COUNTS_FROM = 64 * 1024;

  private static final int STEP = 8 * 1024;

  /**
   * The body without its content coding.
   *
   * @param length the {@code Content-Length} header
   * @param coding the {@code Content-Encoding} header; gzip or none
   * @throws ProblemException TOO_LARGE, UNSUPPORTED_MEDIA_TYPE for another coding,
   *     VALIDATION_FAILED if the body is not what its coding says, REQUEST_TIMEOUT if it broke off,
   *     BUSY if there is no memory for it
   */
  byte[] read(InputStream arriving, @Nullable String length, @Nullable String coding) {
    if (length != null && Long.parseLong(length) > limit) {
      throw tooLarge();
    }
    var counted = new CountedStream(arriving, limit);
    return switch (coding == null ? "identity" : coding.strip().toLowerCase(Locale.ROOT)) {
      case "identity" -> drain(counted, counted);
      case "gzip", "x-gzip" -> unzip(counted);
      default -> throw unsupported();
    };
  }

  private byte[] unzip(CountedStream counted) {
    try {
      return drain(new GZIPInputStream(counted, STEP), counted);
    } catch (IOException malformed) {
      throw notGzip();
    }
  }

  private byte[] drain(InputStream in, CountedStream counted) {
    var out = new ByteArrayOutputStream();
    var step = new byte[STEP];
    try {
      for (int n = in.read(step); n >= 0; n = in.read(step)) {
        out.write(step, 0, n);
        check(out.size(), counted.count());
        memory.cover(out.size());
      }
    } catch (IOException malformed) {
      throw notGzip();
    }
    return out.toByteArray();
  }

  private void check(long decoded, long sent) {
    if (decoded > limit || (decoded > RATIO_COUNTS_FROM && decoded / ratio > sent)) {
      throw tooLarge();
    }
  }

  static ProblemException tooLarge() {
    return Problem.of(TOO_LARGE).header("Connection", "close").toException();
  }

  private static ProblemException unsupported() {
    return Problem.of(UNSUPPORTED_MEDIA_TYPE)
        .detail("内容编码只接受 gzip", "gzip is the only content coding accepted")
        .header("Accept-Encoding", "gzip")
        .toException();
  }

  private static ProblemException notGzip() {
    return Problem.of(VALIDATION_FAILED)
        .violation("", "ENCODING", "内容不是有效的 gzip", "is not valid gzip")
        .toException();
  }
}
