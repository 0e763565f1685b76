package org.leadrelay.testkit.parts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole life of the shared parts, in a folder of its own. */
class PartsTest {

  private static final int FORKS = 3;

  /** What a cold test JVM does first. */
  static final class Fork {
    private Fork() {}

    public static void main(String[] arguments) {
      System.out.println(Parts.running());
    }
  }

  @Test
  void forksThatStartAtOnceShareOneServerWhichEndsWhenNobodyNeedsIt(@TempDir Path root)
      throws IOException, InterruptedException {
    var forks = IntStream.range(0, FORKS).mapToObj(_ -> fork(root)).toList();
    for (var fork : forks) {
      assertThat(fork.waitFor()).isZero();
    }

    var parts = forks.stream().flatMap(PartsTest::told).collect(Collectors.toSet());
    assertThat(parts).singleElement().asString().startsWith("Parts[pid=");

    var holder = ProcessHandle.of(pid(parts));
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> holder.filter(ProcessHandle::isAlive).isEmpty());
    try (var left = Files.list(root.resolve("target/parts"))) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .doesNotContain("parts.properties")
          .noneMatch(name -> name.startsWith("data-"));
    }
  }

  private static Process fork(Path root) {
    try {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              "-Dleadrelay.root=" + root,
              "-Dleadrelay.test-parts.lease=PT5S",
              Fork.class.getName())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<String> told(Process fork) {
    try {
      return new String(fork.getInputStream().readAllBytes(), UTF_8).lines();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static long pid(Set<String> parts) {
    return Long.parseLong(List.copyOf(parts).getFirst().replaceAll("\\D*(\\d+).*", "$1"));
  }
}
