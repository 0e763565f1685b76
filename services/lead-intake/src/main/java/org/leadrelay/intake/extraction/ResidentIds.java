package org.leadrelay.intake.extraction;

import java.util.Set;
import org.leadrelay.identifiers.IdentifierType;

/** Numbers of identity cards, of the 18 places that have a check digit. */
final class ResidentIds implements NumberKind {

  private static final int LENGTH = 18;
  private static final Set<String> CUSTOMARY =
      Set.of("6 8 4", "6 4 4 4", "3 3 4 4 4", "6 4 2 2 4", "6 8 3 1");

  private static final Outline OUTLINE =
      new Outline(IdentifierType.RESIDENT_ID, LENGTH, LENGTH, Set.of(Cue.OTHER_NUMBER));

  @Override
  public Outline outline() {
    return OUTLINE;
  }

  @Override
  public Pieces pieces(Reading reading) {
    return reading.codes();
  }

  @Override
  public boolean isWrittenAs(Stretch stretch, Binding said) {
    return Glyph.isDigit(stretch.sign(0)) && stretch.isSetApart(CUSTOMARY);
  }

  @Override
  public double confidence(Binding said) {
    return said.has(Cue.RESIDENT_ID) ? 0.99 : 0.97;
  }
}
