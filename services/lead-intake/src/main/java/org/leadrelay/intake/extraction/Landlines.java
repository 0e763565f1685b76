package org.leadrelay.intake.extraction;

import java.util.Set;
import org.leadrelay.identifiers.IdentifierType;

/**
 * Landline numbers with their area code, an extension not being part of them, and service numbers
 * (400, 800, 95) where a word or their grouping says that they are called.
 */
final class Landlines implements NumberKind {

  private static final int SHORTEST = 5;
  private static final int SHORTEST_AREA_CODE = 3;
  private static final int SHORTEST_WITH_AREA = 10;
  private static final int SERVICE_LENGTH = 10;
  private static final int LONGEST = 12;
  private static final int LONGEST_EXTENSION = 6;
  private static final Set<String> SUBSCRIBER = Set.of("7", "8", "3 4", "4 3", "4 4");
  private static final Set<String> SERVICE = Set.of("3 3 4", "3 7", "3 4 3");

  private static final Outline OUTLINE =
      new Outline(
          IdentifierType.LANDLINE,
          SHORTEST,
          LONGEST,
          Set.of(Cue.OTHER_NUMBER, Cue.WAYBILL, Cue.RESIDENT_ID, Cue.BANK_CARD));

  @Override
  public Outline outline() {
    return OUTLINE;
  }

  @Override
  public boolean isWrittenAs(Stretch stretch, Binding said) {
    if (isInternational(stretch)) {
      return isAreaAndNumber(stretch, "0" + stretch.text(), 1);
    }
    int first = stretch.pieces().read(stretch.start());
    if (first == '0') {
      return stretch.length() >= SHORTEST_WITH_AREA && isAreaAndNumber(stretch, stretch.text(), 0);
    }
    if (first != '4' && first != '8' && first != '9') {
      return false;
    }
    boolean asked = (said.has(Cue.PHONE) && stretch.isTight()) || isServiceGroup(stretch);
    return asked && stretch.standsAlone(false);
  }

  private static boolean isServiceGroup(Stretch stretch) {
    if (stretch.length() != SERVICE_LENGTH) {
      return false;
    }
    var text = stretch.text();
    return (text.startsWith("400") || text.startsWith("800"))
        && SERVICE.contains(stretch.grouping());
  }

  /**
   * @param text begins with the area's zero
   * @param unwritten how many signs of it are not written
   */
  private static boolean isAreaAndNumber(Stretch stretch, String text, int unwritten) {
    var grouping = stretch.grouping();
    int area = (text.charAt(1) < '3' ? SHORTEST_AREA_CODE : SHORTEST_AREA_CODE + 1) - unwritten;
    boolean customary =
        grouping.startsWith(area + " ") && SUBSCRIBER.contains(grouping.substring(2));
    return (customary || stretch.isTight()) && withExtension(stretch).standsAlone(customary);
  }

  private static Stretch withExtension(Stretch stretch) {
    var pieces = stretch.pieces();
    int next = stretch.last() + 1;
    boolean extended =
        pieces.before(next) == Pause.MARK
            && pieces.length(next) <= LONGEST_EXTENSION
            && pieces.before(next + 1).compareTo(Pause.MARK) > 0;
    return extended ? new Stretch(pieces, stretch.first(), next) : stretch;
  }

  /** Whether it stands behind 86 and so without the area's zero. */
  private static boolean isInternational(Stretch stretch) {
    var pieces = stretch.pieces();
    int before = stretch.first() - 1;
    return before >= 0
        && pieces.read(stretch.start()) != '0'
        && new CountryCode(pieces.writing())
            .isBefore(pieces.start(before), pieces.end(before), stretch.start());
  }

  @Override
  public String raw(Stretch stretch) {
    return isInternational(stretch) ? "+86" + stretch.text() : stretch.text();
  }

  @Override
  public double confidence(Binding said) {
    return said.has(Cue.PHONE) ? 0.97 : 0.85;
  }
}
