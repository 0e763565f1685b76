package org.leadrelay.identifiers;

import java.util.Set;

/** What came of reading a text as an identifier. */
public sealed interface Parsed {

  /**
   * The identifier in its normal form.
   *
   * @param warnings what is odd about it
   */
  record Valid(Identifier identifier, Set<Warning> warnings) implements Parsed {

    public Valid {
      warnings = Set.copyOf(warnings);
    }
  }

  record Invalid(Reason reason) implements Parsed {}
}
