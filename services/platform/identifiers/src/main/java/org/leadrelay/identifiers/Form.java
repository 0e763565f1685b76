package org.leadrelay.identifiers;

import java.util.Optional;

/** The rules of one kind of identifier. */
interface Form {

  /**
   * Brings a text to its normal form. Reading a normal form gives it back unchanged.
   *
   * @param raw bounded by {@link Identifier#LONGEST_RAW}
   */
  Reading read(String raw);

  /** Hides enough of a normal form that it cannot be told from its mask. */
  String mask(String value);

  /** The six digits of the region that a normal form names, if its kind has any. */
  default Optional<String> region(String value) {
    return Optional.empty();
  }
}
