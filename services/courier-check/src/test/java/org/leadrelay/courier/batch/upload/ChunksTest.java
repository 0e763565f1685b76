package org.leadrelay.courier.batch.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.leadrelay.courier.batch.Batch.Progress;
import org.leadrelay.courier.batch.Format;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.requests.Sha256;

class ChunksTest {

  @Property(tries = 300)
  void chunksAreTheWholeTextInOrderAndItsDigest(
      @ForAll @StringLength(max = 200) @CharRange(from = '\n', to = '\u000F') String text,
      @ForAll @IntRange(min = 1, max = 7) int lines) {
    var bytes = text.getBytes(UTF_8);
    var seen = new ArrayList<String>();
    var chunks = chunks(new ByteArrayInputStream(bytes), Format.NDJSON, lines);
    int line = 1;
    for (var chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
      var part = new String(chunk.bytes(), chunk.from(), chunk.to() - chunk.from(), UTF_8);
      assertThat(chunk.firstLine()).isEqualTo(line);
      assertThat(part.lines().count()).isLessThanOrEqualTo(part.length());
      line += (int) part.chars().filter(c -> c == '\n').count();
      seen.add(part);
      assertThat(chunks.advance().bytes()).isEqualTo(String.join("", seen).length());
    }
    assertThat(String.join("", seen)).isEqualTo(text);
    assertThat(seen.stream().limit(Math.max(0, seen.size() - 1))).allMatch(it -> it.endsWith("\n"));
    assertThat(chunks.sha256()).isEqualTo(HexFormat.of().formatHex(Sha256.of(bytes)));
  }

  @Test
  void aCsvRowIsNotCutInsideQuotes() {
    var text = "h\na,\"1\n2\",b\nc,5\",\"x\"\"\n\"\nd\n";
    var chunks = chunks(new ByteArrayInputStream(text.getBytes(UTF_8)), Format.CSV, 1);
    assertThat(new String(chunks.header(), UTF_8)).isEqualTo("h");
    assertThat(parts(chunks)).containsExactly("a,\"1\n2\",b\n", "c,5\",\"x\"\"\n\"\n", "d\n");
  }

  @Test
  void whatCameBeforeTheBreakIsGivenOutFirst() {
    var broken =
        new InputStream() {
          private final InputStream in = new ByteArrayInputStream("a\nb\nc".getBytes(UTF_8));

          @Override
          public int read() throws IOException {
            int next = in.read();
            if (next < 0) {
              throw new IOException("reset");
            }
            return next;
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            into[from] = (byte) read();
            return 1;
          }
        };
    var chunks = chunks(broken, Format.NDJSON, 10);
    var first = chunks.next();
    assertThat(first).isNotNull();
    assertThat(chunks.advance().bytes()).isEqualTo(4);
    assertThatThrownBy(chunks::next).hasRootCauseMessage("reset");
  }

  @Test
  void aRowWithoutEndIsNotReadOn() {
    var chunks = chunks(new ByteArrayInputStream(new byte[10_000_000]), Format.NDJSON, 10);
    assertThatThrownBy(chunks::next)
        .isInstanceOfSatisfying(
            ProblemException.class,
            it -> assertThat(it.problem().code()).isEqualTo(CommonProblem.TOO_LARGE));
    var quotes = ("\"" + "x\n".repeat(1_000_000)).getBytes(UTF_8);
    var csv = chunks(new ByteArrayInputStream(quotes), Format.CSV, 10);
    assertThatThrownBy(csv::next).isInstanceOf(ProblemException.class);
  }

  @Test
  void aDigestGoesOnFromItsState() {
    var digest = RunningDigest.start();
    digest.update("abc".getBytes(UTF_8), 0, 2);
    var later = RunningDigest.from(digest.state());
    later.update("abc".getBytes(UTF_8), 2, 1);
    assertThat(later.hex()).isEqualTo(HexFormat.of().formatHex(Sha256.of("abc".getBytes(UTF_8))));
  }

  private static List<String> parts(Chunks chunks) {
    var parts = new ArrayList<String>();
    for (var chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
      parts.add(new String(chunk.bytes(), chunk.from(), chunk.to() - chunk.from(), UTF_8));
      chunks.advance();
    }
    return parts;
  }

  private static Chunks chunks(InputStream text, Format format, int lines) {
    return new Chunks(
        text,
        format,
        new Progress(0, 0, RunningDigest.start().state()),
        SmallLimits.withChunksOf(lines));
  }
}
