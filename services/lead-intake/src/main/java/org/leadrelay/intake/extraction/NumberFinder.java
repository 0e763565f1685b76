package org.leadrelay.intake.extraction;

/** Finds numbers of one kind: of those that begin at one place the longest. */
record NumberFinder(NumberKind kind) implements Finder {

  @Override
  public void find(Reading reading, Claims claims) {
    var pieces = kind.pieces(reading);
    for (int first = 0; first < pieces.size(); ) {
      var said = reading.said(pieces, first);
      first =
          kind.outline().deniedBy().contains(said.nearest())
              ? first + 1
              : next(reading, claims, pieces, first, said);
    }
  }

  /** Claims the number that begins with a piece, if there is one, and goes on behind it. */
  private int next(Reading reading, Claims claims, Pieces pieces, int first, Binding said) {
    var outline = kind.outline();
    int length = pieces.length(first);
    int last = first;
    while (pieces.before(last + 1) != Pause.BREAK
        && length + pieces.length(last + 1) <= outline.longest()) {
      last++;
      length += pieces.length(last);
    }
    for (; last >= first && length >= outline.shortest(); last--) {
      var stretch = new Stretch(pieces, first, last);
      if (length <= outline.longest() && claim(reading, claims, stretch, said)) {
        return last + 1;
      }
      length -= pieces.length(last);
    }
    return first + 1;
  }

  private boolean claim(Reading reading, Claims claims, Stretch stretch, Binding said) {
    return kind.isWrittenAs(stretch, said)
        && !reading.cues().cover(stretch.start())
        && !reading.isGlued(stretch)
        && claims.claim(
            kind.outline().type(),
            kind.raw(stretch),
            stretch.start(),
            stretch.end(),
            kind.confidence(said),
            kind.attributes(stretch, said));
  }
}
