package org.leadrelay.intake.extraction;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest word that begins at a place, whatever case and decoration it has: q q, 微.信,
 * 扣*扣.
 */
final class WordTree {

  /** So many blanks and marks may stand between two signs of a word. */
  private static final int FILLERS = 2;

  /** A word in a writing. */
  record Hit(Word word, int start, int end) {}

  private static final class Node {
    private final Map<Integer, Node> next = new HashMap<>();
    private @Nullable Word word;
  }

  private final Node root = new Node();
  private final BitSet first = new BitSet();

  WordTree(List<Word> words) {
    for (var word : words) {
      var node = root;
      for (int sign : word.text().codePoints().toArray()) {
        node = node.next.computeIfAbsent(sign, unseen -> new Node());
      }
      node.word = word;
      first.set(word.text().codePointAt(0));
    }
  }

  /** The longest word that begins at a place; nothing in the middle of a word of letters. */
  @Nullable Hit longestAt(Writing writing, int start) {
    if (!first.get(Glyph.lower(writing.at(start))) || continues(writing, start)) {
      return null;
    }
    Hit longest = null;
    int place = start;
    for (var node = root.next.get(Glyph.lower(writing.at(start))); node != null; ) {
      place++;
      if (node.word != null && ends(writing, place)) {
        longest = new Hit(node.word, start, place);
      }
      place = next(writing, place);
      node = node.next.get(Glyph.lower(writing.at(place)));
    }
    return longest == null || isPartOfCode(writing, longest) ? null : longest;
  }

  private static int next(Writing writing, int place) {
    int next = place;
    while (next < place + FILLERS && isFiller(writing.at(next))) {
      next++;
    }
    return next;
  }

  private static boolean isFiller(int sign) {
    return Glyph.isSeparator(sign) || sign == '*' || sign == '~';
  }

  private static boolean continues(Writing writing, int start) {
    return Glyph.isLetter(writing.at(start)) && Glyph.isLetter(writing.at(start - 1));
  }

  private static boolean ends(Writing writing, int end) {
    return !Glyph.isLetter(writing.at(end - 1)) || !Glyph.isLetter(writing.at(end));
  }

  /** One letter behind a digit is a unit or a type, no word. */
  private static boolean isPartOfCode(Writing writing, Hit hit) {
    return hit.word().isLetter() && Glyph.isDigit(writing.at(hit.start() - 1));
  }
}
