package org.leadrelay.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all that is in it, taken over into another place. */
final class FolderCopy {
  private FolderCopy() {}

  /** Makes {@code target} equal to {@code source}; what was there before is gone. */
  static void replace(Path source, Path target) {
    if (Files.notExists(source)) {
      throw new StackFailure("Nothing is built at " + source + ": run 'make up'.");
    }
    try {
      for (var old : below(target, Comparator.reverseOrder())) {
        Files.delete(old);
      }
      Files.createDirectories(target.getParent());
      for (var file : below(source, Comparator.naturalOrder())) {
        Files.copy(file, target.resolve(source.relativize(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> below(Path folder, Comparator<Path> order) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(order).toList();
    }
  }
}
