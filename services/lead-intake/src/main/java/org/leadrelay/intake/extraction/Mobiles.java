package org.leadrelay.intake.extraction;

import java.util.Set;
import org.leadrelay.identifiers.IdentifierType;

/** Mobile numbers; 86 before one is not part of it, and one of another country is none. */
final class Mobiles implements NumberKind {

  private static final int LENGTH = 11;
  private static final Set<String> CUSTOMARY = Set.of("3 4 4", "3 8");
  private static final Set<String> USUAL =
      Set.of(
          "3 4 4",
          "3 8",
          "4 3 4",
          "4 4 3",
          "7 4",
          "3 3 5",
          "5 6",
          "6 5",
          "2 2 2 2 2 1",
          "1 2 2 2 2 2");

  private static final Outline OUTLINE =
      new Outline(
          IdentifierType.MOBILE,
          LENGTH,
          LENGTH,
          Set.of(Cue.OTHER_NUMBER, Cue.WAYBILL, Cue.RESIDENT_ID, Cue.BANK_CARD));

  @Override
  public Outline outline() {
    return OUTLINE;
  }

  @Override
  public boolean isWrittenAs(Stretch stretch, Binding said) {
    if (stretch.sign(0) != '1'
        || stretch.sign(1) < '3'
        || new CountryCode(stretch.pieces().writing()).isForeign(stretch.start())) {
      return false;
    }
    return stretch.isSetApart(CUSTOMARY)
        && (stretch.isTight()
            || stretch.isOneByOne()
            || USUAL.contains(stretch.grouping())
            || !said.cues().isEmpty());
  }

  @Override
  public double confidence(Binding said) {
    return said.cues().isEmpty() ? 0.93 : 0.98;
  }
}
