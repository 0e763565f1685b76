package org.leadrelay.handoff.transfer;

import java.util.Comparator;
import java.util.List;
import org.leadrelay.handoff.transfer.LeadPackage.NamedIdentifier;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.Masking;
import org.leadrelay.identifiers.Parsed;

/** Identifiers as they are shown to whoever has not stated a purpose. */
public final class Masks {

  /** A shorter value would hide half of the words around it. */
  private static final int SHORTEST_IN_TEXT = 4;

  private Masks() {}

  /** An identifier that fails its checks shows its first and last character alone. */
  public static String of(NamedIdentifier identifier) {
    return switch (Identifier.parse(identifier.type(), identifier.value())) {
      case Parsed.Valid valid -> valid.identifier().masked();
      case Parsed.Invalid _ -> Masking.middle(identifier.value(), 1, 1);
    };
  }

  /** A text in which the identifiers, where it repeats them as they were sent, are masked. */
  public static String in(String text, List<NamedIdentifier> identifiers) {
    var longestFirst =
        identifiers.stream()
            .filter(it -> it.value().length() >= SHORTEST_IN_TEXT)
            .sorted(Comparator.comparingInt((NamedIdentifier it) -> it.value().length()).reversed())
            .toList();
    var masked = text;
    for (var identifier : longestFirst) {
      masked = masked.replace(identifier.value(), of(identifier));
    }
    return masked;
  }
}
