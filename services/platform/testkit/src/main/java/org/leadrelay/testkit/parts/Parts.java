package org.leadrelay.testkit.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/**
 * The parts that run for this build.
 *
 * @param pid the process that holds them
 * @param postgresPort where PostgreSQL listens on the loopback address
 * @param bootstrapServers the broker's {@code host:port}
 */
public record Parts(long pid, int postgresPort, String bootstrapServers) {

  /** How long the parts wait for another test, as the system property of this name says. */
  private static final Duration LEASE =
      Duration.parse(System.getProperty("leadrelay.test-parts.lease", "PT3M"));

  /**
   * The running parts. The first caller of a build starts them, which takes some ten seconds; later
   * ones find them.
   */
  public static Parts running() {
    return Holder.PARTS;
  }

  private static final class Holder {
    static final Parts PARTS = findOrStart(PartsFolder.ofThisBuild(), Clock.systemUTC());
  }

  private static Parts findOrStart(PartsFolder folder, Clock clock) {
    folder.renewLease(clock);
    var parts =
        folder.alone(() -> read(folder).filter(Parts::answer).orElseGet(() -> start(folder)));
    keepLease(folder, clock);
    return parts;
  }

  private static Parts start(PartsFolder folder) {
    try {
      Files.deleteIfExists(folder.description());
      new PartsLauncher(folder, LEASE).launch();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read(folder).orElseThrow();
  }

  private static Optional<Parts> read(PartsFolder folder) throws UncheckedIOException {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(folder.description())) {
      properties.load(in);
    } catch (IOException absent) {
      return Optional.empty();
    }
    return Optional.of(
        new Parts(
            Long.parseLong(properties.getProperty("pid")),
            Integer.parseInt(properties.getProperty("postgres.port")),
            properties.getProperty("kafka.bootstrap.servers")));
  }

  private boolean answer() {
    var kafkaPort = Integer.parseInt(bootstrapServers.substring(bootstrapServers.indexOf(':') + 1));
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()
        && listens(postgresPort)
        && listens(kafkaPort);
  }

  private static boolean listens(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
      return true;
    } catch (IOException nobodyThere) {
      return false;
    }
  }

  private static void keepLease(PartsFolder folder, Clock clock) {
    Thread.ofPlatform()
        .daemon()
        .name("test-parts-lease")
        .start(() -> {
          while (true) {
            LockSupport.parkNanos(LEASE.dividedBy(9).toNanos());
            folder.renewLease(clock);
          }
        });
  }
}
