package org.leadrelay.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A process that outlives the launcher and the terminal. Its file holds the process id and, on the
 * second line, the time of its start, so that a number which the system gave to another program
 * since is never taken for it.
 */
public final class Daemon {
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private final Path pidFile;
  private final Path log;

  public Daemon(Path pidFile, Path log) {
    this.pidFile = pidFile;
    this.log = log;
  }

  public Path log() {
    return log;
  }

  /** The live process, if there is one. */
  public Optional<ProcessHandle> process() {
    try {
      if (Files.notExists(pidFile)) {
        return Optional.empty();
      }
      List<String> lines = Files.readAllLines(pidFile);
      var started = Instant.parse(lines.get(1));
      return ProcessHandle.of(Long.parseLong(lines.get(0)))
          .filter(process -> startedAt(process, started) && !isZombie(process.pid()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean alive() {
    return process().isPresent();
  }

  /** Starts the program in a session of its own: an interrupt at the terminal does not reach it. */
  void start(Launch launch) {
    var process = launch.behind("setsid").start(log);
    var started = process.info().startInstant().orElseGet(() -> Instant.ofEpochMilli(0));
    try {
      Files.write(pidFile, List.of(Long.toString(process.pid()), started.toString()));
    } catch (IOException e) {
      process.destroyForcibly();
      throw new UncheckedIOException(e);
    }
  }

  /** Asks the process to end, and ends it hard when the patience is over. */
  void stop(Duration patience) {
    process().ifPresent(ProcessHandle::destroy);
    awaitEnd(patience);
    kill();
  }

  /** Ends the process as a lost machine would: no signal that it could handle. */
  void kill() {
    process().ifPresent(ProcessHandle::destroyForcibly);
    awaitEnd(Duration.ofSeconds(10));
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Halts the process where it stands, until {@link #resume}; as a frozen machine it says nothing.
   */
  void pause() {
    signal("STOP");
  }

  /** Lets a halted process go on as if no time had passed. */
  void resume() {
    signal("CONT");
  }

  private void signal(String name) {
    process()
        .ifPresent(process ->
            Launch.of("sh", "-c", "kill -%s %d".formatted(name, process.pid()))
                .run("send SIG" + name, log));
  }

  private void awaitEnd(Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (alive() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }

  private static boolean startedAt(ProcessHandle process, Instant expected) {
    return process
        .info()
        .startInstant()
        .filter(actual -> Duration.between(actual, expected).abs().compareTo(CLOCK_TOLERANCE) <= 0)
        .isPresent();
  }

  /** In a container whose first process reaps nobody, what has ended stays listed. */
  static boolean isZombie(long pid) {
    try {
      var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    } catch (IOException e) {
      return false;
    }
  }
}
