package org.leadrelay.intake.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The cues in a writing, and the places of the numbers that they announce. */
final class Cues {

  private static final WordTree WORDS = new WordTree(Vocabulary.words());

  private final Writing writing;
  private final BitSet covered = new BitSet();
  private final List<WordTree.Hit> nicknames = new ArrayList<>();

  /** For each place its number among the bindings; that of most is 0, for none. */
  private final int[] bound;

  private final List<Binding> bindings = new ArrayList<>(List.of(Binding.NONE));

  private Cues(Writing writing) {
    this.writing = writing;
    this.bound = new int[writing.length() + 1];
  }

  static Cues in(Writing writing) {
    var cues = new Cues(writing);
    for (int place = 0; place < writing.length(); ) {
      var hit = WORDS.longestAt(writing, place);
      if (hit == null) {
        place++;
      } else {
        cues.read(hit);
        place = hit.end();
      }
    }
    return cues;
  }

  private void read(WordTree.Hit hit) {
    covered.set(hit.start(), hit.end());
    if (hit.word().cue() == Cue.NICKNAME) {
      nicknames.add(hit);
      return;
    }
    var before = at(hit.start());
    var connection = Connection.from(writing, hit.end());
    boolean firm = connection.firm() || Connection.isAskedFor(writing, hit.start());
    if (!hit.word().vague()
        || firm
        || !before.cues().isEmpty()
        || Account.isEvident(writing, hit, connection.end())) {
      bind(connection.end(), Binding.of(hit.word(), firm, connection.same()).and(before));
    }
  }

  private void bind(int place, Binding binding) {
    if (place < writing.length()) {
      bound[place] = bindings.size();
      bindings.add(binding);
    }
  }

  /** What is said of the number that begins at a place. */
  Binding at(int place) {
    return bindings.get(bound[place]);
  }

  /** Whether a place is part of a cue. */
  boolean cover(int place) {
    return place >= 0 && covered.get(place);
  }

  /** Words before nicknames. */
  List<WordTree.Hit> nicknames() {
    return nicknames;
  }
}
