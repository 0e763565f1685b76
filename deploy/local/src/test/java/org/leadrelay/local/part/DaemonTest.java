package org.leadrelay.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonTest {
  @TempDir Path folder;

  private Daemon daemon = new Daemon(Path.of(""), Path.of(""));

  @BeforeEach
  void make() {
    daemon = new Daemon(folder.resolve("pid"), folder.resolve("log"));
  }

  @AfterEach
  void end() {
    daemon.kill();
  }

  @Test
  void itsFileNamesTheProcess() throws IOException {
    daemon.start(Launch.of("sleep", "60"));

    var pid = Files.readAllLines(folder.resolve("pid")).getFirst();
    assertThat(ProcessHandle.of(Long.parseLong(pid))).isPresent();
    assertThat(daemon.alive()).isTrue();
  }

  @Test
  void whatItPrintsIsInTheLog() {
    daemon.start(Launch.of("echo", "it is I"));

    await().untilAsserted(() -> assertThat(daemon.log()).content().isEqualTo("it is I\n"));
  }

  @Test
  void itHasASessionOfItsOwnSoThatAnInterruptDoesNotReachIt() throws IOException {
    daemon.start(Launch.of("sleep", "60"));

    var pid = Long.toString(daemon.process().orElseThrow().pid());
    var stat = Path.of("/proc", pid, "stat");
    await().until(() -> Files.readString(stat).split(" ", 8)[5].equals(pid));
  }

  @Test
  void whatDoesNotEndWhenAskedIsEndedHard() throws IOException {
    daemon.start(Launch.of("sh", "-c", "trap '' TERM; echo set; while :; do sleep 1; done"));
    await().untilAsserted(() -> assertThat(daemon.log()).content().contains("set"));

    daemon.stop(Duration.ofMillis(200));

    assertThat(daemon.alive()).isFalse();
  }

  @Test
  void aKilledOneIsNotAlive() {
    daemon.start(Launch.of("sleep", "60"));

    daemon.kill();

    assertThat(daemon.alive()).isFalse();
  }

  @Test
  void aNumberThatTheSystemGaveToAnotherProgramIsNotTakenForIt() throws IOException {
    var own = Long.toString(ProcessHandle.current().pid());
    Files.write(folder.resolve("pid"), List.of(own, "2020-01-01T00:00:00Z"));

    assertThat(daemon.alive()).isFalse();
  }
}
