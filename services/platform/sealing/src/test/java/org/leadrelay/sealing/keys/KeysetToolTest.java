package org.leadrelay.sealing.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetToolTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path temp;
  private Path keys;

  @BeforeEach
  void inADirectoryThatDoesNotExistYet() {
    keys = temp.resolve("keys");
  }

  @Test
  void generateMakesEveryKeysetForItsOwnerOnly() throws IOException {
    assertThat(run("generate", keys.toString())).isZero();

    for (Purpose purpose : Purpose.values()) {
      assertThat(printed()).contains(purpose.label());
      Path file = keys.resolve(purpose.fileName());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    assertThat(keys.resolve("transport-public.json")).exists();
    assertThat(keys.resolve("checkpoint-public.json")).exists();
  }

  @Test
  void generateLeavesWhatIsThere() throws IOException {
    run("generate", keys.toString(), "sealing");
    String before = Files.readString(keys.resolve("sealing.json"));

    run("generate", keys.toString());

    assertThat(keys.resolve("sealing.json")).hasContent(before);
    assertThat(keys.resolve("blind-index.json")).exists();
  }

  @Test
  void generateMakesOnlyWhatIsNamed() throws IOException {
    run("generate", keys.toString(), "sealing", "blind-index");

    try (Stream<Path> files = Files.list(keys)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("sealing.json", "blind-index.json");
    }
  }

  @Test
  void aRotationIsFiveCommands() {
    String directory = keys.toString();
    run("generate", directory);
    run("rotate", directory, "sealing");
    run("promote", directory, "sealing", "2");
    run("disable", directory, "sealing", "1");
    run("enable", directory, "sealing", "1");
    run("disable", directory, "sealing", "1");
    String fingerprint = sealing().versions().getFirst().fingerprint();
    assertThat(run("destroy", directory, "sealing", "1", fingerprint)).isZero();

    assertThat(sealing().versions()).extracting(KeyVersion::version).containsExactly(2);
  }

  @Test
  void listShowsStatesAndRecipientsButNoKeyMaterial() throws IOException {
    run("generate", keys.toString());
    Files.copy(keys.resolve("transport-public.json"), keys.resolve("recipient-lead-intake.json"));
    out.reset();

    assertThat(run("list", keys.toString())).isZero();

    assertThat(printed()).containsPattern("sealing +1 +CURRENT +[0-9a-f]{16}");
    assertThat(printed()).contains("recipient    lead-intake");
    assertThat(printed().lines()).allMatch(line -> line.length() < 60);
  }

  @Test
  void aRefusedStepChangesNothingAndSaysWhy() throws IOException {
    run("generate", keys.toString());
    String before = Files.readString(keys.resolve("sealing.json"));

    assertThat(run("disable", keys.toString(), "sealing", "1")).isEqualTo(1);

    assertThat(err.toString(UTF_8)).contains("is CURRENT");
    assertThat(keys.resolve("sealing.json")).hasContent(before);
  }

  @Test
  void whatDoesNotExistIsRefused() {
    assertThat(run("list", keys.toString())).isEqualTo(1);
    run("generate", keys.toString(), "sealing");

    assertThat(run("rotate", keys.toString(), "blind-index")).isEqualTo(1);
    assertThat(run("rotate", keys.toString(), "nothing")).isEqualTo(1);
    assertThat(run("promote", keys.toString(), "sealing", "two")).isEqualTo(1);
  }

  @Test
  void anythingElseIsAnsweredWithTheUsage() {
    for (List<String> arguments :
        List.of(
            List.<String>of(),
            List.of("reset", "x"),
            List.of("generate"),
            List.of("list"),
            List.of("destroy", "x", "sealing", "1"))) {
      err.reset();
      assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);
      assertThat(err.toString(UTF_8)).contains("generate <directory>");
    }
  }

  private int run(String... arguments) {
    return new KeysetTool(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(List.of(arguments));
  }

  private Keyset sealing() {
    return new KeyDirectory(keys).read(Purpose.SEALING).orElseThrow();
  }

  private String printed() {
    return out.toString(UTF_8);
  }
}
