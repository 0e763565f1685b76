package org.leadrelay.audit.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the verifier is asked to verify.
 *
 * @param export the chains
 * @param key the public keys
 * @param checkpoints what was stated of the chains; without them a cut at the end does not show
 * @param values what somebody claims the states were
 * @param complete the export claims to hold every chain that the checkpoints speak of
 */
record Arguments(
    Path export, Path key, List<Path> checkpoints, Optional<Path> values, boolean complete) {

  private static final Set<String> WITH_VALUE =
      Set.of("--export", "--checkpoints", "--key", "--values");

  /** Reads the command line; empty if it is not one. */
  static Optional<Arguments> of(List<String> words) {
    Map<String, Path> paths = new HashMap<>();
    List<Path> checkpoints = new ArrayList<>();
    boolean complete = false;
    for (int index = 0; index < words.size(); index++) {
      String word = words.get(index);
      if (word.equals("--complete")) {
        complete = true;
      } else if (WITH_VALUE.contains(word) && index + 1 < words.size()) {
        Path path = Path.of(words.get(++index));
        if (word.equals("--checkpoints")) {
          checkpoints.add(path);
        } else if (paths.put(word, path) != null) {
          return Optional.empty();
        }
      } else {
        return Optional.empty();
      }
    }
    return arguments(paths, checkpoints, complete);
  }

  private static Optional<Arguments> arguments(
      Map<String, Path> paths, List<Path> checkpoints, boolean complete) {
    @Nullable Path export = paths.get("--export");
    @Nullable Path key = paths.get("--key");
    if (export == null || key == null || (complete && checkpoints.isEmpty())) {
      return Optional.empty();
    }
    Optional<Path> values = Optional.ofNullable(paths.get("--values"));
    return Optional.of(new Arguments(export, key, List.copyOf(checkpoints), values, complete));
  }
}
