package org.leadrelay.intake.extraction;

import java.util.Map;
import java.util.Set;
import org.leadrelay.identifiers.Courier;
import org.leadrelay.identifiers.IdentifierType;

/**
 * Waybill numbers of digits only, which nothing but a cue tells from other numbers: with one EMS's
 * form fits every ISBN. Where there is a cue, it decides against the look of a card or a phone.
 */
final class ParcelNumbers implements NumberKind {

  private static final int SHORTEST = 13;
  private static final int LONGEST = 17;

  /** STO and Yunda both issue 15 digits that begin with 43. */
  private static final String SHARED = "43";

  private static final int SHARED_LENGTH = 15;

  private static final Outline OUTLINE =
      new Outline(IdentifierType.WAYBILL, SHORTEST, LONGEST, Set.of(Cue.OTHER_NUMBER));

  @Override
  public Outline outline() {
    return OUTLINE;
  }

  @Override
  public boolean isWrittenAs(Stretch stretch, Binding said) {
    return said.isOfParcel() && stretch.standsAlone(true) && isIssued(stretch.text());
  }

  private static boolean isIssued(String number) {
    return Courier.issuing(number).isPresent()
        || (number.startsWith(SHARED) && number.length() == SHARED_LENGTH);
  }

  @Override
  public double confidence(Binding said) {
    return 0.9;
  }

  @Override
  public Map<String, String> attributes(Stretch stretch, Binding said) {
    return Parcels.courier(stretch.text(), said);
  }
}
