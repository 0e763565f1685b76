package org.leadrelay.intake.extraction;

import java.util.Set;
import org.leadrelay.identifiers.IdentifierType;

/** Unified social credit codes. The letter O is not among their signs, so it is a zero. */
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
    return Glyph.isDigit(stretch.sign(REGION)) && stretch.isSetApart(CUSTOMARY);
  }

  @Override
  public String raw(Stretch stretch) {
    return Codes.inCapitals(stretch.text()).replace('O', '0');
  }

  @Override
  public double confidence(Binding said) {
    return 0.97;
  }
}
