package org.leadrelay.testkit.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The written files of a repository.
 *
 * @param root its folder
 * @param files paths below the root, without what builds and tools put there
 */
public record SourceTree(Path root, List<Path> files) {

  private static final Set<String> MADE = Set.of("target", "node_modules");

  /** Lists the files below a folder. */
  public static SourceTree at(Path root) {
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return folder.equals(root) || isWritten(folder)
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.add(root.relativize(file));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SourceTree(root, files.stream().sorted().toList());
  }

  private static boolean isWritten(Path folder) {
    var name = folder.getFileName().toString();
    return !MADE.contains(name) && !name.startsWith(".");
  }

  /** The lines of one of the files. */
  List<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(root.resolve(file)), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
