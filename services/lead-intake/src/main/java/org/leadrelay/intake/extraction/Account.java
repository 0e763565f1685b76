package org.leadrelay.intake.extraction;

/**
 * A run of letters, digits and lines below, as names of accounts are.
 *
 * @param start its first place
 * @param end behind its last place
 */
record Account(Writing writing, int start, int end) {

  /** So long a name leaves no doubt about a vague word right before it. */
  private static final int LONG = 6;

  /** The run that begins at a place, which may be empty. */
  static Account at(Writing writing, int start) {
    int end = start;
    while (isSign(writing.at(end))) {
      end++;
    }
    return new Account(writing, start, end);
  }

  private static boolean isSign(int sign) {
    return Glyph.isLetterOrDigit(sign) || sign == '_';
  }

  int length() {
    return end - start;
  }

  String name() {
    return writing.plain(start, end);
  }

  boolean beginsWithLetter() {
    return Glyph.isLetter(writing.at(start));
  }

  boolean hasDigit() {
    return name().chars().anyMatch(Glyph::isDigit);
  }

  /** Whether it may as well be a word. */
  boolean isWord() {
    return name().chars().allMatch(Glyph::isLetter);
  }

  boolean isNumber() {
    return name().chars().allMatch(Glyph::isDigit);
  }

  /**
   * Whether what follows a vague word shows that it was meant as a cue: a long number or, for
   * WeChat, a name with digits right behind it, or a name that only accounts have.
   *
   * @param place where the account may begin
   */
  static boolean isEvident(Writing writing, WordTree.Hit hit, int place) {
    var near = at(writing, hit.end());
    if (near.length() >= LONG
        && (near.isNumber()
            || (hit.word().cue() == Cue.WECHAT && near.beginsWithLetter() && near.hasDigit()))) {
      return true;
    }
    var account = at(writing, place);
    return account.beginsWithLetter() && account.name().indexOf('_') > 0;
  }
}
