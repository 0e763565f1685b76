package org.leadrelay.intake.extraction;

import java.util.Set;
import java.util.regex.Pattern;
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

  /** The number of a book, a time in milliseconds, and what begins with a date: no issuer's. */
  private static final Pattern NO_CARD =
      Pattern.compile(
          "97[89]\\d{10}|1[5-9]\\d{11}"
              + "|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{5,11}");

  private static final Outline OUTLINE =
      new Outline(
          IdentifierType.BANK_CARD,
          SHORTEST,
          LONGEST,
          Set.of(Cue.OTHER_NUMBER, Cue.WAYBILL, Cue.COURIER, Cue.RESIDENT_ID));

  @Override
  public Outline outline() {
    return OUTLINE;
  }

  @Override
  public boolean isWrittenAs(Stretch stretch, Binding said) {
    return stretch.sign(0) != '0'
        && stretch.isSetApart(CUSTOMARY)
        && (said.has(Cue.BANK_CARD) || isWrittenAsCard(stretch));
  }

  private static boolean isWrittenAsCard(Stretch stretch) {
    return (stretch.isTight() || stretch.isOneByOne() || USUAL.contains(stretch.grouping()))
        && !NO_CARD.matcher(stretch.text()).matches();
  }

  @Override
  public double confidence(Binding said) {
    return said.has(Cue.BANK_CARD) ? 0.98 : 0.75;
  }
}
