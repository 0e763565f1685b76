package org.leadrelay.testkit.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The SQL files of {@code db/migration} on a class path, in the order of their names.
 *
 * @param files one element per file, also when two have the same name
 */
public record MigrationFiles(List<MigrationFile> files) {

  private static final String FOLDER = "db/migration";

  /**
   * One file.
   *
   * @param name such as {@code V20261123100100__events.sql}
   * @param content its SQL
   * @param origin the folder or jar it came from
   */
  public record MigrationFile(String name, String content, Path origin) {}

  /** Sorts the files. */
  public MigrationFiles {
    files = files.stream().sorted(Comparator.comparing(MigrationFile::name)).toList();
  }

  /** The files on this JVM's class path, whichever class loader asks. */
  public static MigrationFiles onClassPath() {
    return on(System.getProperty("java.class.path"));
  }

  /** The files on a class path of jars and folders. */
  public static MigrationFiles on(String classPath) {
    var files = new ArrayList<MigrationFile>();
    for (var element : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
      var origin = Path.of(element);
      try {
        if (Files.isDirectory(origin)) {
          read(origin.resolve(FOLDER), origin, files);
        } else if (element.endsWith(".jar") && Files.exists(origin)) {
          try (var jar = FileSystems.newFileSystem(origin)) {
            read(jar.getPath(FOLDER), origin, files);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new MigrationFiles(files);
  }

  private static void read(Path folder, Path origin, List<MigrationFile> into) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var children = Files.newDirectoryStream(folder, "*.sql")) {
      for (var file : children) {
        into.add(new MigrationFile(file.getFileName().toString(), Files.readString(file), origin));
      }
    }
  }

  /** Twelve hexadecimal digits that change with any name or content. */
  public String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : files) {
        digest.update((file.name() + '\0' + file.content() + '\0').getBytes(UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  /** Writes the files into an empty folder, for Flyway to read. */
  void copyInto(Path folder) throws IOException {
    for (var file : files) {
      Files.writeString(folder.resolve(file.name()), file.content());
    }
  }
}
