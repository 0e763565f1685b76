package org.leadrelay.audit.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as an auditor runs it: a JDK, three files, nothing else. */
class VerifierJarTest {

  @TempDir Path folder;

  @Test
  void theJarNeedsNothingButAJdk() throws Exception {
    VerifierFiles files = new VerifierFiles(folder);
    List<String> arguments = files.arguments("--checkpoints", files.checkpoints.toString());

    assertThat(run(arguments)).isZero();
    files.keep(0, 6);
    assertThat(run(arguments)).isEqualTo(1);
    assertThat(run(List.of())).isEqualTo(2);
  }

  private static int run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar().toString()));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(printed).doesNotContain("Exception").isNotBlank();
    return process.exitValue();
  }

  private static Path jar() throws IOException {
    try (Stream<Path> built = Files.list(Path.of("target"))) {
      return built
          .filter(file -> file.getFileName().toString().endsWith("-verifier.jar"))
          .findFirst()
          .orElseThrow();
    }
  }
}
