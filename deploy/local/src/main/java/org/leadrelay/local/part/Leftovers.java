package org.leadrelay.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What a PostgreSQL server that was killed leaves behind, and what would refuse the next one. */
final class Leftovers {
  private static final long SECONDS_TO_NOTICE = 10;

  private Leftovers() {}

  /**
   * Waits for the backends, which hold the shared memory until they notice that their server is
   * gone, and removes the lock file of a server that has ended but is not reaped: PostgreSQL would
   * take it for a live one.
   */
  static void clear(Path program, Path data) {
    ProcessHandle.allProcesses()
        .filter(
            process -> process.info().command().map(Path::of).filter(program::equals).isPresent())
        .forEach(Leftovers::awaitEnd);
    var lock = data.resolve("postmaster.pid");
    try {
      if (Files.exists(lock)
          && Daemon.isZombie(Long.parseLong(Files.readAllLines(lock).getFirst().strip()))) {
        Files.delete(lock);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitEnd(ProcessHandle backend) {
    backend.onExit().completeOnTimeout(backend, SECONDS_TO_NOTICE, TimeUnit.SECONDS).join();
  }
}
