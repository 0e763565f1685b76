package org.leadrelay.testkit.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts the detached process with the class path of the test that needs it first, and waits until
 * it answers.
 */
final class PartsLauncher {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration LOOK = Duration.ofMillis(100);

  private final PartsFolder folder;
  private final Duration lease;

  PartsLauncher(PartsFolder folder, Duration lease) {
    this.folder = folder;
    this.lease = lease;
  }

  /**
   * Returns when the description of the running parts is there.
   *
   * @throws IllegalStateException when the process ended or was not ready in time; the message
   *     names its log
   */
  void launch() throws IOException {
    var process =
        new ProcessBuilder(java(), "@" + argumentFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.brokerLog().toFile())
            .start();
    process.getOutputStream().close();
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(folder.description())) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        process.destroy();
        throw new IllegalStateException("The test parts did not start; see " + folder.brokerLog());
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** A file, since a class path can be longer than a command line may be. */
  private Path argumentFile() throws IOException {
    var arguments =
        List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-cp",
            quoted(System.getProperty("java.class.path")),
            PartsProcess.class.getName(),
            quoted(folder.path().toString()),
            lease.toString());
    return Files.write(folder.path().resolve("arguments"), arguments);
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\") + '"';
  }
}
