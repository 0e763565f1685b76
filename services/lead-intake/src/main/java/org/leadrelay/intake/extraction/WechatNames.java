package org.leadrelay.intake.extraction;

import org.leadrelay.identifiers.IdentifierType;

/**
 * Finds WeChat names behind a cue. A mobile number there (微信同号) is a mobile number: names begin
 * with a letter.
 */
final class WechatNames implements Finder {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 20;

  @Override
  public void find(Reading reading, Claims claims) {
    var codes = reading.codes();
    for (int piece = 0; piece < codes.size(); piece++) {
      var said = reading.cues().at(codes.start(piece));
      if (said.has(Cue.WECHAT) && Glyph.isLetter(codes.read(codes.start(piece)))) {
        claim(reading, claims, piece, said);
      }
    }
  }

  private static void claim(Reading reading, Claims claims, int piece, Binding said) {
    var writing = reading.writing();
    int start = reading.codes().start(piece);
    int end = endOfName(writing, start);
    var name = writing.plain(start, end);
    if (end - start < SHORTEST) {
      end = endOfSpelled(reading.codes(), piece);
      name = writing.plain(start, end).replace(" ", "");
    }
    boolean sure = said.firm() || name.chars().anyMatch(sign -> !Glyph.isLetter(sign));
    if (sure && name.length() <= LONGEST) {
      claims.claim(IdentifierType.WECHAT, name, start, end, said.firm() ? 0.95 : 0.85);
    }
  }

  private static int endOfName(Writing writing, int start) {
    int end = start;
    while (isSign(writing.at(end))) {
      end++;
    }
    while (end > start && writing.at(end - 1) == '-') {
      end--;
    }
    return end;
  }

  private static boolean isSign(int sign) {
    return Glyph.isLetterOrDigit(sign) || sign == '_' || sign == '-';
  }

  /** The end of a name of which each sign stands for itself: a b c 1 2 3. */
  private static int endOfSpelled(Pieces codes, int first) {
    int last = first;
    while (codes.length(last) == 1
        && codes.before(last + 1) == Pause.SPACE
        && codes.length(last + 1) == 1
        && last - first < LONGEST) {
      last++;
    }
    return codes.end(last);
  }
}
