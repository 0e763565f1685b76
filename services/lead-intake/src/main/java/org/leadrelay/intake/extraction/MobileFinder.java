package org.leadrelay.intake.extraction;

import org.leadrelay.identifiers.IdentifierType;

/** Finds mobile numbers. A run of digits is taken as a whole: none is found inside a longer one. */
final class MobileFinder implements Finder {

  private static final int LENGTH = 11;

  @Override
  public void find(Writing writing, Claims claims) {
    for (int start = 0; start < writing.length(); start++) {
      int end = start;
      while (Glyph.isDigit(writing.at(end))) {
        end++;
      }
      if (end - start == LENGTH) {
        claims.claim(IdentifierType.MOBILE, writing.text(start, end), start, end, 0.95);
      }
      start = end;
    }
  }
}
