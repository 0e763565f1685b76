package org.leadrelay.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the extractor sees in a line of a table. */
final class Look {

  private static final Extractor EXTRACTOR = new Extractor();

  private Look() {}

  static List<Found> at(String text) {
    return EXTRACTOR.read(text);
  }

  /**
   * Checks all that is found.
   *
   * @param line the text, with escapes
   * @param expected {@code TYPE value} each, with a comma between, or null for nothing
   */
  static void expect(String line, @Nullable String expected) {
    assertThat(describe(at(line.translateEscapes())))
        .as(line)
        .isEqualTo(expected == null ? "" : expected);
  }

  private static String describe(List<Found> found) {
    return found.stream()
        .map(each ->
            each.identifier().type()
                + " "
                + each.identifier().value()
                + each.attributes().values().stream()
                    .map(" %s"::formatted)
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(", "));
  }
}
