package org.leadrelay.courier.batch.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.ProblemException;

class DecodingTest {

  private static final byte[] TEXT = "{\"a\": 1}\n".repeat(1000).getBytes(UTF_8);
  private static final int BOMB = 64 << 20;

  @Test
  void everyCodingGivesTheSameText() throws IOException {
    assertThat(decoded(TEXT, null).readAllBytes()).isEqualTo(TEXT);
    assertThat(decoded(gzip(TEXT), "gzip").readAllBytes()).isEqualTo(TEXT);
    assertThat(decoded(Zstd.compress(TEXT), " ZSTD ").readAllBytes()).isEqualTo(TEXT);
    assertThat(decoded(TEXT, "identity").read()).isEqualTo('{');
  }

  @Test
  void aBombIsNotReadOn() {
    assertThatRefused(() -> drain(decoded(gzip(new byte[BOMB]), "gzip")), CommonProblem.TOO_LARGE);
    assertThatRefused(
        () -> drain(decoded(Zstd.compress(new byte[BOMB]), "zstd")), CommonProblem.TOO_LARGE);
  }

  @Test
  void aTextLargerThanAllowedIsNotReadOn() {
    var limits = new SmallLimits(10, 10, 200, 8_999);
    assertThatRefused(
        () -> drain(Decoding.of(new ByteArrayInputStream(TEXT), null, limits)),
        CommonProblem.TOO_LARGE);
  }

  @Test
  void whatIsNotAsItsCodingSaysIsRefused() throws IOException {
    assertThatRefused(() -> drain(decoded(TEXT, "gzip")), CommonProblem.VALIDATION_FAILED);
    assertThatRefused(() -> drain(decoded(TEXT, "zstd")), CommonProblem.VALIDATION_FAILED);
    var half = Arrays.copyOf(gzip(TEXT), 40);
    assertThatRefused(() -> drain(decoded(half, "gzip")), CommonProblem.VALIDATION_FAILED);
    assertThatRefused(() -> drain(decoded(TEXT, "br")), CommonProblem.UNSUPPORTED_MEDIA_TYPE);
  }

  private static InputStream decoded(byte[] sent, @Nullable String coding) {
    return Decoding.of(new ByteArrayInputStream(sent), coding, SmallLimits.withChunksOf(10));
  }

  private static void drain(InputStream in) throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
  }

  private static byte[] gzip(byte[] text) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(text);
    }
    return out.toByteArray();
  }

  private static void assertThatRefused(ThrowingCallable reading, CommonProblem code) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            ProblemException.class, it -> assertThat(it.problem().code()).isEqualTo(code));
  }
}
