package org.leadrelay.testkit.endpoints;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.leadrelay.testkit.parts.PartsFolder;

/**
 * Keeps the OpenAPI documents that are checked in equal to what the code says, and complete for who
 * integrates by them. {@code mvn verify -Dleadrelay.update-docs=true} writes them anew; without it
 * a difference fails the build.
 */
public final class OpenApiDrift {

  private static final String UPDATE = "leadrelay.update-docs";
  private static final int MOST_SHOWN = 40;

  private OpenApiDrift() {}

  /**
   * Compares by meaning: neither the order of members nor YAML or JSON makes a difference. Then
   * every call must show an example of what is sent and of what is answered, true to its schema.
   *
   * @param actual what the application answers now, in YAML or JSON
   * @param checkedIn a file, by its path below the repository's root; its name's end says whether
   *     it is written as JSON or YAML
   * @throws AssertionError with each place that differs, unless the file is to be written; or with
   *     each example that is missing or wrong
   */
  public static void check(String actual, Path checkedIn) {
    check(actual, PartsFolder.root().resolve(checkedIn), Boolean.getBoolean(UPDATE));
    var gaps = OpenApiExamples.gaps(OpenApiDocument.parse(actual));
    if (!gaps.isEmpty()) {
      throw new AssertionError(checkedIn + " leaves gaps:\n" + String.join("\n", gaps));
    }
  }

  static void check(String actual, Path file, boolean update) {
    var now = OpenApiDocument.parse(actual);
    try {
      var differences = now.differencesFrom(Files.exists(file) ? Files.readString(file) : "");
      if (!differences.isEmpty() && update) {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, file.toString().endsWith(".json") ? now.json() : now.yaml());
      } else if (!differences.isEmpty()) {
        throw new AssertionError(
            differences.stream()
                .limit(MOST_SHOWN)
                .collect(
                    joining(
                        "\n",
                        "%s is not what the code says, in %d places (write it with -D%s=true):\n"
                            .formatted(file, differences.size(), UPDATE),
                        "")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
