package org.leadrelay.audit.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.audit.chain.Samples;

class AuditVerifierTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder;
  private VerifierFiles files;

  @BeforeEach
  void write() throws IOException {
    files = new VerifierFiles(folder);
  }

  @Test
  void aWholeExportIsWholeInBothLanguages() {
    assertThat(run(everything())).isZero();
    assertThat(out.toString(UTF_8)).contains("完整：2 条链").contains("whole: 2 chains");
  }

  @Test
  void whatWasChangedIsNamedInBothLanguages() throws IOException {
    Files.writeString(
        files.export, Files.readString(files.export).replaceFirst("officer-2", "officer-9"));

    assertThat(run(files.arguments())).isEqualTo(1);

    assertThat(out.toString(UTF_8))
        .contains(Samples.FIRST + " n=2: was changed")
        .contains(Samples.FIRST + " n=2：条目被改动")
        .contains("发现 1 处改动 / 1 findings");
  }

  @Test
  void otherWordsAreNamed() throws IOException {
    Files.writeString(
        files.export,
        Files.readString(files.export).replaceFirst("\"purpose\":\"核对", "\"purpose\":\"抽查"));

    assertThat(run(files.arguments())).isEqualTo(1);

    assertThat(out.toString(UTF_8))
        .contains(Samples.FIRST + " n=1 field words.purpose: was changed")
        .contains("发现 1 处改动 / 1 findings");
  }

  @Test
  void aCutTailNeedsTheCheckpoints() throws IOException {
    files.keep(0, 6);

    assertThat(run(files.arguments())).isZero();
    assertThat(run(everything())).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains(Samples.SECOND + " n=3: was dropped from the end");
  }

  @Test
  void aMissingChainNeedsTheClaimToBeComplete() throws IOException {
    files.keep(0, 4);
    String checkpoints = files.checkpoints.toString();

    assertThat(run(files.arguments("--checkpoints", checkpoints))).isZero();
    assertThat(run(files.arguments("--checkpoints", checkpoints, "--complete"))).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains(Samples.SECOND + " n=1-3: was dropped with its whole");
  }

  @Test
  void aForgedCheckpointIsNamed() throws IOException {
    Files.writeString(
        files.checkpoints, Files.readString(files.checkpoints).replace("\"n\":3", "\"n\":2"));

    assertThat(run(everything())).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("handoff n=1: is a checkpoint");
  }

  @Test
  void aClaimedValueIsChecked() throws IOException {
    Files.writeString(files.values, Files.readString(files.values).replace("线索 1", "线索 2"));

    assertThat(run(everything())).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("n=1 字段 title：字段值与承诺值不符");
  }

  @Test
  void aWrongCommandLineIsAnsweredWithTheUsage() {
    String export = files.export.toString();
    for (List<String> words :
        List.of(
            List.<String>of(),
            List.of("--export", export),
            List.of("--key", files.key.toString()),
            List.of("--export"),
            files.arguments("--export", export),
            files.arguments("--complete"),
            files.arguments("--unknown"))) {
      err.reset();
      assertThat(run(words)).as("%s", words).isEqualTo(2);
      assertThat(err.toString(UTF_8)).contains("用法 / usage");
    }
  }

  @Test
  void anUnreadableFileIsNoVerdict() throws IOException {
    assertThat(run(List.of("--export", "nowhere", "--key", files.key.toString()))).isEqualTo(2);
    Files.writeString(files.values, "x");
    assertThat(run(everything())).isEqualTo(2);
    Files.writeString(files.key, "{}");
    assertThat(run(files.arguments())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("无法读取 / cannot read");
  }

  private List<String> everything() {
    return files.arguments(
        "--checkpoints", files.checkpoints.toString(), "--values", files.values.toString());
  }

  private int run(List<String> words) {
    return new AuditVerifier(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(words);
  }
}
