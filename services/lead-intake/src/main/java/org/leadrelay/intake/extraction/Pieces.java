package org.leadrelay.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The unbroken runs of one kind of signs in a writing, in its order, and the pauses between them. A
 * run is taken as a whole: no piece is part of a longer run of its script.
 */
final class Pieces {

  private record Piece(int start, int end, Pause before) {}

  private final Writing writing;
  private final IntUnaryOperator reading;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * @param reading what a sign of a piece is read as
   */
  Pieces(Writing writing, IntUnaryOperator reading) {
    this.writing = writing;
    this.reading = reading;
  }

  /** Adds the piece behind the last one. */
  void add(int start, int end) {
    if (pieces.isEmpty()) {
      add(start, end, Pause.BREAK);
    } else {
      var last = pieces.getLast();
      add(start, end, Pause.between(writing, last.start() - 1, last.end(), start));
    }
  }

  /** Adds the piece behind the last one, with another pause than the signs between them tell. */
  void add(int start, int end, Pause before) {
    pieces.add(new Piece(start, end, before));
  }

  Writing writing() {
    return writing;
  }

  int size() {
    return pieces.size();
  }

  int start(int piece) {
    return pieces.get(piece).start();
  }

  int end(int piece) {
    return pieces.get(piece).end();
  }

  int length(int piece) {
    return end(piece) - start(piece);
  }

  /** The pause before a piece; there is one before the first and one behind the last. */
  Pause before(int piece) {
    return piece < pieces.size() ? pieces.get(piece).before() : Pause.BREAK;
  }

  /** The piece that begins at a place, or a negative number. */
  int beginningAt(int place) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int start = start(middle);
      if (start == place) {
        return middle;
      }
      if (start < place) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** What a sign of a piece is read as: of all digits 0 to 9. */
  int read(int place) {
    return reading.applyAsInt(writing.at(place));
  }

  /** What the pieces are read as together. */
  String text(int first, int last) {
    var text = new StringBuilder();
    for (int piece = first; piece <= last; piece++) {
      for (int place = start(piece); place < end(piece); place++) {
        text.appendCodePoint(read(place));
      }
    }
    return text.toString();
  }
}
