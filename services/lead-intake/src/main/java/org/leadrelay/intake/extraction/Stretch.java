package org.leadrelay.intake.extraction;

import java.util.Set;
import java.util.StringJoiner;

/** Neighbouring pieces that may be one number. */
record Stretch(Pieces pieces, int first, int last) {

  /** So many pieces has no grouping that is customary. */
  private static final int MOST_GROUPS = 10;

  int start() {
    return pieces.start(first);
  }

  int end() {
    return pieces.end(last);
  }

  /** How many signs it has. */
  int length() {
    int length = 0;
    for (int piece = first; piece <= last; piece++) {
      length += pieces.length(piece);
    }
    return length;
  }

  /** What the sign is read as that has so many signs of the stretch before it. */
  int sign(int index) {
    int piece = first;
    int rest = index;
    while (rest >= pieces.length(piece)) {
      rest -= pieces.length(piece);
      piece++;
    }
    return pieces.read(pieces.start(piece) + rest);
  }

  String text() {
    return pieces.text(first, last);
  }

  /**
   * Whether the writing sets it apart: the pauses at its ends are longer than those within it. For
   * a grouping that everybody knows a blank at its ends is enough, though there be blanks within.
   */
  boolean isSetApart(Set<String> customary) {
    return standsAlone(false)
        || (last - first < MOST_GROUPS && standsAlone(true) && customary.contains(grouping()));
  }

  /**
   * Whether the pauses at its ends are longer than those within it.
   *
   * @param customary a blank is enough
   */
  boolean standsAlone(boolean customary) {
    boolean mixed = false;
    var within = Pause.SCRIPT;
    for (int piece = first + 1; piece <= last; piece++) {
      var pause = pieces.before(piece);
      mixed |= pause == Pause.SCRIPT;
      within = pause.compareTo(within) > 0 ? pause : within;
    }
    return isApart(pieces.before(first), within, mixed, customary)
        && isApart(pieces.before(last + 1), within, mixed, customary);
  }

  private static boolean isApart(Pause edge, Pause within, boolean mixed, boolean customary) {
    return switch (edge) {
      case SCRIPT -> !mixed;
      case MARK -> within == Pause.SCRIPT;
      case SPACE -> within.compareTo(Pause.SPACE) < 0 || customary;
      case BREAK -> true;
    };
  }

  /** Whether no mark and no blank is within it. */
  boolean isTight() {
    for (int piece = first + 1; piece <= last; piece++) {
      if (pieces.before(piece) != Pause.SCRIPT) {
        return false;
      }
    }
    return true;
  }

  /** Whether a mark or a blank stands between any two of its signs. */
  boolean isOneByOne() {
    for (int piece = first + 1; piece <= last; piece++) {
      if (pieces.before(piece) == Pause.SCRIPT || pieces.length(piece) > 1) {
        return false;
      }
    }
    return pieces.length(first) == 1;
  }

  /** How many signs stand between the marks and blanks: 3 4 4. */
  String grouping() {
    var grouping = new StringJoiner(" ");
    int group = pieces.length(first);
    for (int piece = first + 1; piece <= last; piece++) {
      if (pieces.before(piece) != Pause.SCRIPT) {
        grouping.add(Integer.toString(group));
        group = 0;
      }
      group += pieces.length(piece);
    }
    return grouping.add(Integer.toString(group)).toString();
  }
}
