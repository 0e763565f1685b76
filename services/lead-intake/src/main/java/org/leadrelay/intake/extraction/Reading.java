package org.leadrelay.intake.extraction;

/**
 * A text prepared for the finders.
 *
 * @param digits its numbers
 * @param codes its runs of letters and digits
 */
record Reading(Writing writing, Pieces digits, Pieces codes, Cues cues) {

  /** So many stars hide a part of a number. */
  private static final int STARS = 12;

  /** So many digits has the mark of a list. */
  private static final int LIST = 2;

  /** So many marks may stand between a cue and a part of its number. */
  private static final int MARKS = 4;

  static Reading of(String text) {
    var writing = Writing.of(text);
    return new Reading(writing, Digits.in(writing), Codes.in(writing), Cues.in(writing));
  }

  /** What is said of the number that begins with a piece, or with what a mark joins it to. */
  Binding said(Pieces pieces, int first) {
    int piece = first;
    for (int steps = 0; steps < MARKS && pieces.before(piece).compareTo(Pause.MARK) <= 0; steps++) {
      piece--;
    }
    return cues.at(pieces.start(piece));
  }

  /**
   * Whether a stretch is part of something longer: of a word or a code, of a fraction, of a number
   * with stars in it.
   */
  boolean isGlued(Stretch stretch) {
    int start = stretch.start();
    int end = stretch.end();
    return isWord(start - 1) || isWord(end) || isFraction(start) || isStarred(start, end);
  }

  private boolean isWord(int place) {
    int sign = writing.at(place);
    return (Glyph.isLetter(sign) || sign == '_') && !cues.cover(place);
  }

  /** Behind a point that is not that of a list: π=3.1415. */
  private boolean isFraction(int start) {
    int place = start - 2;
    if (writing.at(start - 1) != '.' || !Glyph.isDigit(writing.at(place))) {
      return false;
    }
    while (place > start - 2 - LIST && Glyph.isDigit(writing.at(place))) {
      place--;
    }
    return !Character.isWhitespace(writing.at(place));
  }

  private boolean isStarred(int start, int end) {
    int left = start;
    while (left > start - STARS && writing.at(left - 1) == '*') {
      left--;
    }
    int right = end;
    while (right < end + STARS && writing.at(right) == '*') {
      right++;
    }
    return (left < start && Glyph.isLetterOrDigit(writing.at(left - 1)))
        || (right > end && Glyph.isLetterOrDigit(writing.at(right)));
  }
}
