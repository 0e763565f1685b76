package org.leadrelay.intake.extraction;

import java.util.Set;
import org.leadrelay.identifiers.IdentifierType;

/** Unified social credit codes. No office of registration has the number 0. */
final class CreditCodes implements NumberKind {

  private static final int LENGTH = 18;

  /** Where the digits of the region begin. */
  private static final int REGION = 2;

  private static final Set<String> CUSTOMARY =
      Set.of("2 6 9 1", "2 6 10", "8 10", "8 9 1", "8 8 2", "4 4 4 4 2", "6 6 6");

  private static final Outline OUTLINE =
      new Outline(
          IdentifierType.USCC,
          LENGTH,
          LENGTH,
          Set.of(Cue.OTHER_NUMBER, Cue.RESIDENT_ID, Cue.BANK_CARD));

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
    return stretch.sign(0) != '0'
        && Glyph.isDigit(stretch.sign(REGION))
        && stretch.isSetApart(CUSTOMARY);
  }

  @Override
  public String raw(Stretch stretch) {
    return Codes.inCapitals(stretch.text());
  }

  @Override
  public double confidence(Binding said) {
    return 0.97;
  }
}
