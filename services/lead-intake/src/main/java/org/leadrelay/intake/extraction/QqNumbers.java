package org.leadrelay.intake.extraction;

import java.util.Map;
import org.leadrelay.identifiers.IdentifierType;

/** Finds QQ numbers, of persons and of groups: nothing but a cue tells them from other numbers. */
final class QqNumbers implements Finder {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 11;

  /** Pieces so short are part of a number that is written in pieces. */
  private static final int PART = 4;

  /** What is counted or paid is no number of anybody. */
  private static final String UNITS = "元块塊圆人个個万萬千百亿克粉天岁年月日点號名条位件斤次%％￥kKgG+";

  private static final String LIST = "、/或和及";

  @Override
  public void find(Reading reading, Claims claims) {
    var digits = reading.digits();
    for (int first = 0; first < digits.size(); first++) {
      var said = reading.cues().at(digits.start(first));
      if (said.has(Cue.QQ) || said.has(Cue.QQ_GROUP)) {
        int next = claim(reading, claims, first, said);
        while (next > first && isListed(reading.writing(), digits, next)) {
          first = next;
          next = claim(reading, claims, first, said);
        }
      }
    }
  }

  /** Claims the number that begins with a piece and answers the piece behind it. */
  private static int claim(Reading reading, Claims claims, int first, Binding said) {
    var number = number(reading.digits(), first);
    var text = number.text();
    boolean claimed =
        text.length() >= SHORTEST
            && text.length() <= LONGEST
            && number.standsAlone(true)
            && !reading.isGlued(number)
            && UNITS.indexOf(reading.writing().at(number.end())) < 0
            && !(said.same() && isMobile(text))
            && claims.claim(
                IdentifierType.QQ,
                text,
                number.start(),
                number.end(),
                said.firm() ? 0.95 : 0.85,
                said.has(Cue.QQ_GROUP) ? Map.of("kind", "GROUP") : Map.of());
    return claimed ? number.last() + 1 : first;
  }

  /** One long piece, or all short ones up to the longest number there is. */
  private static Stretch number(Pieces digits, int first) {
    int last = first;
    int length = digits.length(first);
    boolean parts = length <= PART;
    while (isJoined(digits, last + 1, parts) && length + digits.length(last + 1) <= LONGEST) {
      last++;
      length += digits.length(last);
    }
    return new Stretch(digits, first, last);
  }

  private static boolean isJoined(Pieces digits, int next, boolean parts) {
    return switch (digits.before(next)) {
      case MARK -> true;
      case SCRIPT, SPACE -> parts && digits.length(next) <= PART;
      case BREAK -> false;
    };
  }

  private static boolean isMobile(String text) {
    return text.length() == LONGEST && text.charAt(0) == '1' && text.charAt(1) >= '3';
  }

  private static boolean isListed(Writing writing, Pieces digits, int next) {
    return next < digits.size()
        && digits.start(next) - digits.end(next - 1) == 1
        && LIST.indexOf(writing.at(digits.end(next - 1))) >= 0
        && digits.length(next) >= SHORTEST;
  }
}
