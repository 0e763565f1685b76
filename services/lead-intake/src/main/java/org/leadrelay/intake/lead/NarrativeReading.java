package org.leadrelay.intake.lead;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.intake.extraction.Extractor;
import org.leadrelay.intake.extraction.Found;
import org.leadrelay.intake.extraction.MaskedText;

/**
 * A narrative as it is read: the identifiers in it, and the text without them.
 *
 * @param masked with a type and a number for each identifier
 * @param identifiers what was known of the lead and what was found, each value once; those known
 *     keep their ids
 */
record NarrativeReading(String masked, List<NamedIdentifier> identifiers) {

  private static final Extractor EXTRACTOR = new Extractor();

  /** A shorter value, looked for as it was written, would hide half of the words around it. */
  private static final int SHORTEST = 2;

  /** The same for a value that is not even an identifier. */
  private static final int SHORTEST_INVALID = 4;

  /**
   * Reads a narrative.
   *
   * @param known what is known of the lead; an extracted one that is found no more is dropped
   */
  static NarrativeReading of(String narrative, List<NamedIdentifier> known) {
    var found = found(narrative, known);
    var masked = MaskedText.mask(narrative, found);
    for (var one : known) {
      if (!one.valid() && length(one.value()) >= SHORTEST_INVALID) {
        masked = masked.replace(one.value(), "⟦" + one.type() + "⟧");
      }
    }
    return new NarrativeReading(masked, merged(known, found));
  }

  private static List<Found> found(String narrative, List<NamedIdentifier> known) {
    var all = new ArrayList<>(EXTRACTOR.read(narrative));
    known.stream()
        .filter(it -> it.valid() && length(it.value()) >= SHORTEST)
        .sorted(Comparator.comparingInt((NamedIdentifier it) -> it.value().length()).reversed())
        .forEach(it -> asWritten(narrative, new Identifier(it.type(), it.value()), all));
    all.sort(Comparator.comparingInt(Found::start));
    return all;
  }

  /** Where the text holds the value as it is, unless something was found there already. */
  private static void asWritten(String text, Identifier identifier, List<Found> all) {
    var value = identifier.value();
    for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length())) {
      int start = text.codePointCount(0, at);
      int end = start + length(value);
      if (all.stream().noneMatch(it -> it.start() < end && start < it.end())) {
        all.add(new Found(identifier, start, end, 1, Map.of()));
      }
    }
  }

  private static List<NamedIdentifier> merged(List<NamedIdentifier> known, List<Found> found) {
    var kept =
        known.stream()
            .map(it -> it.at(place(it, found).orElse(null)))
            .filter(it ->
                it.place() != null || it.origin() == NamedIdentifier.Origin.GIVEN || !it.counts());
    var fresh =
        found.stream()
            .map(Found::identifier)
            .distinct()
            .filter(it -> known.stream().noneMatch(one -> one.names(it.type(), it.value())))
            .map(it -> extracted(it, found));
    return Stream.concat(kept, fresh).toList();
  }

  private static NamedIdentifier extracted(Identifier identifier, List<Found> found) {
    var named =
        new NamedIdentifier(
            UuidCreator.getTimeOrderedEpoch(),
            identifier.type(),
            identifier.value(),
            true,
            Set.of(),
            NamedIdentifier.Origin.EXTRACTED,
            null,
            null,
            null);
    return named.at(place(named, found).orElse(null));
  }

  /** The first place where it was found. */
  private static Optional<NamedIdentifier.Place> place(NamedIdentifier wanted, List<Found> found) {
    return found.stream()
        .filter(it -> wanted.names(it.identifier().type(), it.identifier().value()))
        .findFirst()
        .map(it -> new NamedIdentifier.Place(it.start(), it.end()));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
