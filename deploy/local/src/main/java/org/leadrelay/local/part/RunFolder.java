package org.leadrelay.local.part;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/**
 * The one folder that holds everything the stack keeps: data, logs, process ids, keys. Readable by
 * its owner only; deleting it forgets the stack.
 */
public record RunFolder(Path path) {

  /** The folder {@code .run} of a project. */
  public static RunFolder in(Path project) {
    return new RunFolder(project.toAbsolutePath().normalize().resolve(".run"));
  }

  /** A folder of a stack of its own, beside that of a project or elsewhere. */
  public static RunFolder at(Path path) {
    return new RunFolder(path.toAbsolutePath().normalize());
  }

  /** Makes the folder and its fixed subfolders where they are missing. */
  public void prepare() {
    try {
      if (Files.notExists(path)) {
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        Files.createDirectories(path, PosixFilePermissions.asFileAttribute(ownerOnly));
      }
      Files.createDirectories(path.resolve("logs"));
      Files.createDirectories(path.resolve("pids"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets what a part keeps here, or one file or folder of it: {@code postgres/data}. */
  public void forget(String kept) {
    var top = path.resolve(kept);
    if (Files.notExists(top)) {
      return;
    }
    try (var files = Files.walk(top)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does the work while no other program starts or stops parts of this folder. */
  public void alone(Runnable work) {
    try (var file = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
        var lock = file.tryLock()) {
      if (lock == null) {
        throw new StackFailure("Another make is starting or stopping this stack: wait for it.");
      }
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a part keeps its data; made by the part. */
  public Path data(String part) {
    return path.resolve(part);
  }

  public Path log(String part) {
    return path.resolve("logs").resolve(part + ".log");
  }

  public Path pid(String part) {
    return path.resolve("pids").resolve(part);
  }

  /** The keysets of a service, made before its first start. */
  public Path keys(String service) {
    return path.resolve("keys").resolve(service);
  }

  public Path secrets() {
    return path.resolve("secrets.properties");
  }

  /** Addresses of the running stack, one {@code NAME=value} a line. */
  public Path suiteEnv() {
    return path.resolve("suite.env");
  }
}
