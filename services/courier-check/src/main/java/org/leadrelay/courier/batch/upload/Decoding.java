package org.leadrelay.courier.batch.upload;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/**
 * The bytes of an upload without its content coding. What grows too much stops being read: neither
 * a bomb nor a file without end takes memory.
 */
final class Decoding extends InputStream {

  private static final int STEP = 64 * 1024;
  private static final int RATIO_COUNTS_FROM = 1 << 20;

  /** 8 MiB: what encoders use up to level 19. */
  private static final int LARGEST_WINDOW = 23;

  private final Arrived arrived;
  private final InputStream decoded;
  private final UploadLimits limits;
  private long count;

  private Decoding(Arrived arrived, InputStream decoded, UploadLimits limits) {
    this.arrived = arrived;
    this.decoded = decoded;
    this.limits = limits;
  }

  /**
   * A body without its coding.
   *
   * @param coding the {@code Content-Encoding} header: gzip, zstd or none
   * @throws ProblemException UNSUPPORTED_MEDIA_TYPE for another coding, VALIDATION_FAILED if the
   *     body is not what its coding says; reading may throw that, too, and TOO_LARGE
   */
  static InputStream of(InputStream arriving, @Nullable String coding, UploadLimits limits) {
    var arrived = new Arrived(arriving);
    try {
      var decoded =
          switch (coding == null ? "identity" : coding.strip().toLowerCase(Locale.ROOT)) {
            case "identity", "" -> arrived;
            case "gzip", "x-gzip" -> new GZIPInputStream(arrived, STEP);
            case "zstd" -> new ZstdInputStream(arrived).setLongMax(LARGEST_WINDOW);
            default -> throw unsupported();
          };
      return new Decoding(arrived, decoded, limits);
    } catch (IOException malformed) {
      throw malformed(malformed);
    }
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    try {
      int n = decoded.read(into, from, length);
      count += Math.max(n, 0);
      if (count > limits.decoded().asLongValue()
          || (count > RATIO_COUNTS_FROM && count / limits.ratio() > arrived.count)) {
        throw tooLarge();
      }
      return n;
    } catch (IOException malformed) {
      throw malformed(malformed);
    }
  }

  static ProblemException tooLarge() {
    return Problem.of(CommonProblem.TOO_LARGE).header("Connection", "close").toException();
  }

  private static ProblemException unsupported() {
    return Problem.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE)
        .detail("内容编码只接受 gzip 或 zstd", "gzip and zstd are the only content codings accepted")
        .header("Accept-Encoding", "gzip, zstd")
        .header("Connection", "close")
        .toException();
  }

  private static ProblemException malformed(IOException cause) {
    return Problem.of(CommonProblem.VALIDATION_FAILED)
        .violation("", "ENCODING", "内容不是有效的压缩数据", "is not what its content coding says")
        .header("Connection", "close")
        .toException(cause);
  }

  /** Counts the bytes as they were sent. */
  private static final class Arrived extends InputStream {

    private final InputStream in;
    private long count;

    Arrived(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int n = in.read(into, from, length);
      count += Math.max(n, 0);
      return n;
    }
  }
}
