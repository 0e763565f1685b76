package org.leadrelay.testkit.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * The detached process that holds the server and the broker. It ends when no test renewed the lease
 * for a while, or at once when the lease is gone because somebody cleaned the build folder.
 */
public final class PartsProcess {

  private static final Duration LOOK = Duration.ofMillis(500);

  private PartsProcess() {}

  /**
   * Runs until nobody needs the parts.
   *
   * @param arguments the parts folder, and how long the lease lasts (ISO 8601)
   */
  public static void main(String[] arguments) throws IOException {
    var log = Logger.getLogger("");
    log.setLevel(Level.INFO);
    log.addHandler(new ConsoleHandler());
    var folder = new PartsFolder(Path.of(arguments[0]));
    var lease = Duration.parse(arguments[1]);
    var clock = Clock.systemUTC();
    var pid = ProcessHandle.current().pid();
    deleteLeftovers(folder.path());
    var broker = Broker.in(folder.path().resolve("data-kafka-" + pid));
    try (var server =
            PostgreSql.start(folder.path().resolve("data-postgres-" + pid), folder.serverLog());
        broker) {
      Roles.create(server.getPostgresDatabase());
      broker.start();
      folder.renewLease(clock);
      describe(folder, pid, server.getPort(), broker.bootstrapServers());
      while (!ended(folder, lease, clock)) {
        LockSupport.parkNanos(LOOK.toNanos());
      }
    }
    deleteLeftovers(folder.path());
    System.exit(0);
  }

  /** True once nobody needs the parts; from then on nobody finds them any more. */
  private static boolean ended(PartsFolder folder, Duration lease, Clock clock) {
    if (isDue(folder.leaseRenewedAt(), lease, clock)) {
      return folder.alone(() -> {
        var due = isDue(folder.leaseRenewedAt(), lease, clock);
        if (due) {
          Files.deleteIfExists(folder.description());
        }
        return due;
      });
    }
    return false;
  }

  private static boolean isDue(@Nullable Instant renewed, Duration lease, Clock clock) {
    return renewed == null || renewed.plus(lease).isBefore(clock.instant());
  }

  private static void describe(PartsFolder folder, long pid, int port, String bootstrapServers)
      throws IOException {
    var properties = new Properties();
    properties.setProperty("pid", Long.toString(pid));
    properties.setProperty("postgres.port", Integer.toString(port));
    properties.setProperty("kafka.bootstrap.servers", bootstrapServers);
    var draft = folder.path().resolve("parts.properties.draft");
    try (var out = Files.newBufferedWriter(draft)) {
      properties.store(out, null);
    }
    Files.move(draft, folder.description(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** A server whose process was killed ends by itself once its data directory is gone. */
  private static void deleteLeftovers(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var children = Files.newDirectoryStream(folder, "data-*")) {
      for (var child : children) {
        FileUtils.deleteQuietly(child.toFile());
      }
    }
  }
}
