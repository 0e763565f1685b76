package org.leadrelay.testkit.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code target/parts} of the build's root: where the processes of one build agree on
 * which parts run.
 *
 * @param path the folder; it exists
 */
public record PartsFolder(Path path) {

  private static final Duration RETRY = Duration.ofMillis(100);

  /** The folder of this build; made when it is not there yet. */
  public static PartsFolder ofThisBuild() {
    var folder = new PartsFolder(root().resolve("target/parts"));
    folder.create();
    return folder;
  }

  /**
   * The build's root as surefire names it or, in an IDE, the nearest folder above that holds {@code
   * .mvn}.
   */
  public static Path root() {
    var named = System.getProperty("leadrelay.root");
    if (named != null) {
      return Path.of(named);
    }
    var here = Path.of("").toAbsolutePath();
    return Stream.iterate(here, Objects::nonNull, Path::getParent)
        .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
        .findFirst()
        .orElse(here);
  }

  /** What the running parts told about themselves; written last, when all of them answer. */
  public Path description() {
    return path.resolve("parts.properties");
  }

  /** Standard output of the process that holds the parts, which is also the broker's log. */
  public Path brokerLog() {
    return path.resolve("broker.log");
  }

  /** The PostgreSQL server's log. */
  public Path serverLog() {
    return path.resolve("postgres.log");
  }

  /** Keeps the parts running for another while. */
  public void renewLease(Clock clock) {
    try {
      create();
      Files.writeString(lease(), clock.instant().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** When a test last renewed the lease; null when there is none, as after {@code mvn clean}. */
  @Nullable Instant leaseRenewedAt() {
    try {
      return Files.getLastModifiedTime(lease()).toInstant();
    } catch (IOException gone) {
      return null;
    }
  }

  /**
   * Runs the work while no other process or class loader of this build runs work that it guards
   * with this lock.
   */
  public <T> T alone(Callable<T> work) {
    create();
    try (var channel =
            FileChannel.open(
                path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = lock(channel)) {
      Objects.requireNonNull(lock);
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    while (true) {
      try {
        return channel.lock();
      } catch (OverlappingFileLockException heldInThisJvm) {
        LockSupport.parkNanos(RETRY.toNanos());
      }
    }
  }

  private Path lease() {
    return path.resolve("lease");
  }

  private void create() {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
