package org.leadrelay.intake.extraction;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;

/** A text in which a number stands for each identifier. */
public final class MaskedText {

  private final Map<Identifier, String> names = new HashMap<>();
  private final Map<IdentifierType, Integer> counts = new EnumMap<>(IdentifierType.class);

  private MaskedText() {}

  /**
   * Writes <code>⟦MOBILE:1⟧</code> for each identifier, counted for each type in the order of first
   * appearance; the same identifier has the same number wherever it stands.
   *
   * @param found what {@link Extractor#read} found in this text
   */
  public static String mask(String text, List<Found> found) {
    var masked = new StringBuilder(text.length());
    var names = new MaskedText();
    int read = 0;
    int codePoints = 0;
    for (var each : found) {
      int start = text.offsetByCodePoints(read, each.start() - codePoints);
      masked.append(text, read, start).append(names.of(each.identifier()));
      read = text.offsetByCodePoints(start, each.end() - each.start());
      codePoints = each.end();
    }
    return masked.append(text, read, text.length()).toString();
  }

  private String of(Identifier identifier) {
    return names.computeIfAbsent(
        identifier,
        unseen -> "⟦%s:%d⟧".formatted(unseen.type(), counts.merge(unseen.type(), 1, Integer::sum)));
  }
}
