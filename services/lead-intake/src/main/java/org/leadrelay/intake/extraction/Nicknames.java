package org.leadrelay.intake.extraction;

import org.leadrelay.identifiers.IdentifierType;

/** Finds nicknames: a cue and quotes. What a group, a shop or a thing is called is none. */
final class Nicknames implements Finder {

  private static final String OPENING = "“「『‘\"";
  private static final String CLOSING = "”」』’\"";
  private static final String BETWEEN = " :：是为為做作他她我=";
  private static final int LONGEST_BETWEEN = 4;
  private static final int LONGEST = 20;
  private static final double CONFIDENCE = 0.7;

  /** What stands before "called" where nobody is called so. */
  private static final String THINGS = "群羣裙组店厂司歌片影剧书戏药货品物西地村镇路种酒烟款喊大吼尖惊";

  private static final String NAME = "名字的称";
  private static final int LONGEST_NAME = 3;

  @Override
  public void find(Reading reading, Claims claims) {
    var writing = reading.writing();
    for (var cue : reading.cues().nicknames()) {
      int quote = cue.end();
      while (quote < cue.end() + LONGEST_BETWEEN && BETWEEN.indexOf(writing.at(quote)) >= 0) {
        quote++;
      }
      int pair = OPENING.indexOf(writing.at(quote));
      if (pair >= 0 && !isOfThing(writing, cue)) {
        claim(writing, claims, quote + 1, CLOSING.charAt(pair));
      }
    }
  }

  private static boolean isOfThing(Writing writing, WordTree.Hit cue) {
    if (!cue.word().text().startsWith("叫")) {
      return false;
    }
    int place = cue.start() - 1;
    while (place >= cue.start() - LONGEST_NAME && NAME.indexOf(writing.at(place)) >= 0) {
      place--;
    }
    return THINGS.indexOf(writing.at(place)) >= 0;
  }

  private static void claim(Writing writing, Claims claims, int start, int closing) {
    int end = start;
    while (end - start <= LONGEST && writing.at(end) != closing && writing.at(end) != '\n') {
      end++;
    }
    if (end > start && writing.at(end) == closing) {
      claims.claim(IdentifierType.ALIAS, writing.raw(start, end), start, end, CONFIDENCE);
    }
  }
}
