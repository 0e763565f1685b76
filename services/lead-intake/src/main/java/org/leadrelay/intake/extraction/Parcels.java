package org.leadrelay.intake.extraction;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadrelay.identifiers.Courier;
import org.leadrelay.identifiers.IdentifierType;

/**
 * Waybill numbers that begin with letters: those of a courier's own form, and behind a cue any of
 * two to four letters and 10 to 15 digits.
 */
final class Parcels implements NumberKind {

  private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[A-Z]{2,4}\\d{10,15}");
  private static final Pattern POSTAL_ITEM = Pattern.compile("[A-Z]{2}\\d{9}[A-Z]{2}");

  /** The form of EMS that a letter, a blank and a phone number have as well. */
  private static final Pattern ANYTHING = Pattern.compile("P[A-Z]\\d{11}");

  private static final int SHORTEST = 12;
  private static final int LONGEST = 19;

  /** A prefix, a number and perhaps a country. */
  private static final int CUSTOMARY_PIECES = 3;

  private static final Outline OUTLINE =
      new Outline(IdentifierType.WAYBILL, SHORTEST, LONGEST, Set.of());

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
    int start = stretch.start();
    var pieces = stretch.pieces();
    if (!Glyph.isLetter(pieces.read(start)) || !Glyph.isLetter(pieces.read(start + 1))) {
      return false;
    }
    boolean customary = stretch.last() - stretch.first() < CUSTOMARY_PIECES;
    return stretch.standsAlone(customary) && isIssued(stretch, raw(stretch), said);
  }

  private static boolean isIssued(Stretch stretch, String number, Binding said) {
    if (said.isOfParcel()
        && (LETTERS_AND_DIGITS.matcher(number).matches()
            || POSTAL_ITEM.matcher(number).matches())) {
      return true;
    }
    return Courier.issuing(number).isPresent()
        && (stretch.isTight() || !ANYTHING.matcher(number).matches());
  }

  @Override
  public String raw(Stretch stretch) {
    return Codes.inCapitals(stretch.text());
  }

  @Override
  public double confidence(Binding said) {
    return said.isOfParcel() ? 0.97 : 0.92;
  }

  @Override
  public Map<String, String> attributes(Stretch stretch, Binding said) {
    return courier(raw(stretch), said);
  }

  /** The courier by the number's form or else by the cue, if either tells. */
  static Map<String, String> courier(String number, Binding said) {
    return Courier.issuing(number)
        .or(said::courier)
        .map(courier -> Map.of("courier", courier.name()))
        .orElse(Map.of());
  }
}
