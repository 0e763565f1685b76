package org.leadrelay.intake.lead;

import java.util.List;
import org.leadrelay.identifiers.Identifier;

/** What a search looks for. */
public sealed interface Wanted {

  /** One of these exact identifiers. */
  record Exactly(List<Identifier> identifiers) implements Wanted {

    public Exactly {
      identifiers = List.copyOf(identifiers);
    }
  }

  /** A part of the masked narrative, without regard to the case of Latin letters. */
  record Text(String part) implements Wanted {}
}
