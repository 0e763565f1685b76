package org.leadrelay.intake.extraction;

/**
 * A text as it is read by eye: each code point that shows in its plain form ({@link Glyph#plain}),
 * and where it came from. Places are counted in these; {@link #start} and {@link #end} lead back to
 * the code points of the text.
 */
final class Writing {

  private final int[] plain;
  private final int[] from;
  private final int[] until;
  private final int length;

  private Writing(String text) {
    plain = new int[text.length()];
    from = new int[text.length()];
    until = new int[text.length()];
    int read = 0;
    int codePoint = 0;
    for (int i = 0; i < text.length(); codePoint++) {
      int each = text.codePointAt(i);
      i += Character.charCount(each);
      if (!Glyph.isInvisible(each)) {
        plain[read] = Glyph.plain(each);
        from[read] = codePoint;
        until[read] = codePoint + 1;
        read++;
      } else if (read > 0 && Glyph.isKeycapMark(each)) {
        until[read - 1] = codePoint + 1;
      }
    }
    length = read;
  }

  static Writing of(String text) {
    return new Writing(text);
  }

  int length() {
    return length;
  }

  /** What stands at a place; a line end before the first and behind the last. */
  int at(int place) {
    return place < 0 || place >= length ? '\n' : plain[place];
  }

  /** Where in the text, in code points, the sign at a place begins. */
  int start(int place) {
    return from[place];
  }

  /** Where in the text the signs before a place end, with the marks that make keycaps of them. */
  int end(int place) {
    return until[place - 1];
  }

  /** The signs from a place up to another, in their plain form. */
  String text(int start, int end) {
    return new String(plain, start, end - start);
  }
}
