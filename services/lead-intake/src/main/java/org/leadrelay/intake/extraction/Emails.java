package org.leadrelay.intake.extraction;

import org.leadrelay.identifiers.IdentifierType;

/** Finds mailboxes around their @. */
final class Emails implements Finder {

  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_HOST = 253;
  private static final double CONFIDENCE = 0.98;

  @Override
  public void find(Reading reading, Claims claims) {
    var writing = reading.writing();
    for (int at = 0; at < writing.length(); at++) {
      if (writing.at(at) == '@') {
        int start = startOfLocal(writing, at);
        int end = Host.end(writing, at + 1, LONGEST_HOST);
        if (start < at && end > at + 1 && at - start <= LONGEST_LOCAL) {
          claims.claim(IdentifierType.EMAIL, writing.plain(start, end), start, end, CONFIDENCE);
        }
      }
    }
  }

  private static int startOfLocal(Writing writing, int at) {
    int start = at;
    while (start > at - LONGEST_LOCAL - 1 && isLocal(writing.at(start - 1))) {
      start--;
    }
    while (start < at && !Glyph.isLetterOrDigit(writing.at(start))) {
      start++;
    }
    return start;
  }

  private static boolean isLocal(int sign) {
    return Glyph.isLetterOrDigit(sign) || "._%+-".indexOf(sign) >= 0;
  }
}
