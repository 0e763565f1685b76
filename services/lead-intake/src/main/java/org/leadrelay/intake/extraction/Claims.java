package org.leadrelay.intake.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.identifiers.Parsed;

/** What is found so far. No place is claimed twice: who comes first has it. */
final class Claims {

  private final Writing writing;
  private final BitSet taken;
  private final List<Found> found = new ArrayList<>();

  Claims(Writing writing) {
    this.writing = writing;
    this.taken = new BitSet(writing.length());
  }

  /** Whether nobody has claimed any of these places. */
  boolean areFree(int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  /** Claims the places if they are free and what they hold is valid for its kind. */
  boolean claim(IdentifierType type, String raw, int start, int end, double confidence) {
    return claim(type, raw, start, end, confidence, Map.of());
  }

  /** As {@link #claim(IdentifierType, String, int, int, double)}, with what else is known. */
  boolean claim(
      IdentifierType type,
      String raw,
      int start,
      int end,
      double confidence,
      Map<String, String> attributes) {
    if (!areFree(start, end) || !(Identifier.parse(type, raw) instanceof Parsed.Valid valid)) {
      return false;
    }
    taken.set(start, end);
    found.add(
        new Found(
            valid.identifier(), writing.start(start), writing.end(end), confidence, attributes));
    return true;
  }

  /** In the order of the text. */
  List<Found> inOrder() {
    found.sort(Comparator.comparingInt(Found::start));
    return List.copyOf(found);
  }
}
