package org.leadrelay.intake.extraction;

/** How far one piece of writing stands from the next, from near to far. */
enum Pause {
  /** Side by side, but of two scripts: 154一二. */
  SCRIPT,
  /** A dash, a dot, the bracket behind an area code. */
  MARK,
  /** A blank, a mark between blanks, or the stroke between two numbers. */
  SPACE,
  /** Anything else: they have nothing to do with each other. */
  BREAK;

  private static final int LONGEST = 4;

  /**
   * The pause between two pieces.
   *
   * @param opening the place before the first of them
   * @param end of the first
   * @param start of the second
   */
  static Pause between(Writing writing, int opening, int end, int start) {
    if (end == start) {
      return SCRIPT;
    }
    if (start - end > LONGEST) {
      return BREAK;
    }
    boolean blank = false;
    int mark = 0;
    for (int place = end; place < start; place++) {
      int sign = writing.at(place);
      boolean closing = place == end && closes(writing.at(opening), sign);
      if (sign == ' ') {
        blank = true;
      } else if ((Glyph.isMark(sign) || closing) && (mark == 0 || mark == sign)) {
        mark = sign;
      } else {
        return BREAK;
      }
    }
    if (mark == 0) {
      return SPACE;
    }
    if (blank) {
      return mark == '.' ? BREAK : SPACE;
    }
    return mark == '/' ? SPACE : MARK;
  }

  private static boolean closes(int opening, int sign) {
    return (opening == '(' || opening == '（') && (sign == ')' || sign == '）');
  }
}
