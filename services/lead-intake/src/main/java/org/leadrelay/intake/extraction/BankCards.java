package org.leadrelay.intake.extraction;

import java.util.Set;
import org.leadrelay.identifiers.IdentifierType;

/**
 * Card numbers, of any issuer. One random number in ten has a fitting check digit, so without a cue
 * they are the least certain of all numbers.
 */
final class BankCards implements NumberKind {

  private static final int SHORTEST = 13;
  private static final int LONGEST = 19;
  private static final Set<String> CUSTOMARY = Set.of("4 4 4 4", "4 4 4 4 3");
  private static final Set<String> USUAL =
      Set.of(
          "4 4 4 4",
          "4 4 4 4 3",
          "4 4 4 4 1",
          "4 4 4 4 2",
          "4 4 4 3",
          "4 6 5",
          "6 10",
          "6 12",
          "6 13",
          "6 4 4 4 1");

  private static final Outline OUTLINE =
      new Outline(
          IdentifierType.BANK_CARD,
          SHORTEST,
          LONGEST,
          Set.of(Cue.OTHER_NUMBER, Cue.WAYBILL, Cue.RESIDENT_ID));

  @Override
  public Outline outline() {
    return OUTLINE;
  }

  @Override
  public Pieces pieces(Reading reading) {
    return reading.digits();
  }

  @Override
  public boolean isWrittenAs(Stretch stretch, Binding said) {
    return stretch.sign(0) != '0'
        && stretch.isSetApart(CUSTOMARY)
        && (stretch.isTight()
            || stretch.isOneByOne()
            || USUAL.contains(stretch.grouping())
            || said.has(Cue.BANK_CARD));
  }

  @Override
  public double confidence(Binding said) {
    return said.has(Cue.BANK_CARD) ? 0.98 : 0.75;
  }
}
