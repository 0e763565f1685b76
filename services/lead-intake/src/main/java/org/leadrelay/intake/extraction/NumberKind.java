package org.leadrelay.intake.extraction;

import java.util.Map;

/** How numbers of one kind are written. */
interface NumberKind {

  Outline outline();

  /** The pieces that its numbers are made of: digits, unless it says otherwise. */
  default Pieces pieces(Reading reading) {
    return reading.digits();
  }

  /** Whether a number of this kind may be written so; its check digits are not asked for here. */
  boolean isWrittenAs(Stretch stretch, Binding said);

  /** What {@link org.leadrelay.identifiers.Identifier#parse} is to read. */
  default String raw(Stretch stretch) {
    return stretch.text();
  }

  /** How sure it is that what is valid and written so is a number of this kind. */
  double confidence(Binding said);

  /** What else can be told of a number. */
  default Map<String, String> attributes(Stretch stretch, Binding said) {
    return Map.of();
  }
}
