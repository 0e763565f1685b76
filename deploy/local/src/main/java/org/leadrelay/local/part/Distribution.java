package org.leadrelay.local.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** A program that the build has put beside the launcher as an archive. */
final class Distribution {
  private static final int OWNER_EXECUTE = 0100;

  private final Path archive;

  private Distribution(Path archive) {
    this.archive = archive;
  }

  /** The archive of that artifact in the launcher's own library folder, whatever its version. */
  static Distribution find(Path lib, String artifact) {
    try (var candidates = Files.newDirectoryStream(lib, artifact + "-[0-9]*")) {
      for (Path candidate : candidates) {
        return new Distribution(candidate);
      }
      throw new StackFailure("No " + artifact + " in " + lib + ": build with 'make up'.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The artifact with its version: {@code keycloak-quarkus-dist-26.5.6}. */
  String name() {
    var file = archive.getFileName().toString();
    return file.substring(0, file.lastIndexOf('.'));
  }

  /** Unpacks a zip into the target, once: a folder that is there is complete. */
  Path unzip(Path target) {
    return once(
        target,
        unfinished -> {
          try (var zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
              if (!entry.isDirectory()) {
                try (var in = zip.getInputStream(entry)) {
                  copy(in, inside(unfinished, entry.getName()));
                }
              }
            }
          }
        });
  }

  /** Unpacks the one {@code .txz} that a jar carries into the target, once. */
  Path untar(Path target) {
    return once(
        target,
        unfinished -> {
          try (var jar = new ZipFile(archive.toFile());
              var tar = new TarArchiveInputStream(new XZInputStream(txz(jar)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
              place(tar, entry, inside(unfinished, entry.getName()));
            }
          }
        });
  }

  private interface Unpacking {
    void into(Path folder) throws IOException;
  }

  private static Path once(Path target, Unpacking unpacking) {
    try {
      if (Files.notExists(target)) {
        Files.createDirectories(target.getParent());
        var unfinished = Files.createTempDirectory(target.getParent(), "unpacking");
        unpacking.into(unfinished);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream txz(ZipFile jar) throws IOException {
    var entry = jar.stream().filter(candidate -> candidate.getName().endsWith(".txz")).findFirst();
    return jar.getInputStream(entry.orElseThrow());
  }

  private static void place(InputStream in, TarArchiveEntry entry, Path file) throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
    } else if (entry.isSymbolicLink()) {
      Files.createDirectories(file.getParent());
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      copy(in, file);
      if ((entry.getMode() & OWNER_EXECUTE) != 0) {
        var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        Files.setPosixFilePermissions(file, permissions);
      }
    }
  }

  private static void copy(InputStream in, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.copy(in, file);
  }

  private static Path inside(Path folder, String name) throws IOException {
    var file = folder.resolve(name).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("Entry outside the archive: " + name);
    }
    return file;
  }
}
