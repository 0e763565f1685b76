package org.leadrelay.intake.extraction;

import java.util.BitSet;

/**
 * A text as it is read by eye: each code point that shows in its plain form ({@link Glyph#plain}),
 * and where it came from. Places are counted in these; {@link #start} and {@link #end} lead back to
 * the code points of the text.
 */
final class Writing {

  private final String text;
  private final int[] plain;
  private final int[] from;
  private final int[] until;
  private final int[] index;
  private final BitSet enclosed = new BitSet();
  private final int length;

  private Writing(String text) {
    this.text = text;
    plain = new int[text.length()];
    from = new int[text.length()];
    until = new int[text.length()];
    index = new int[text.length() + 1];
    int read = 0;
    int codePoint = 0;
    for (int i = 0; i < text.length(); codePoint++) {
      int each = text.codePointAt(i);
      if (!Glyph.isInvisible(each)) {
        plain[read] = Glyph.plain(each);
        if (plain[read] != each && EnclosedDigits.value(each) >= 0) {
          enclosed.set(read);
        }
        from[read] = codePoint;
        until[read] = codePoint + 1;
        index[read] = i;
        read++;
      } else if (read > 0 && Glyph.isDecoration(each)) {
        until[read - 1] = codePoint + 1;
      }
      i += Character.charCount(each);
    }
    index[read] = text.length();
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

  /** Whether a digit in a circle, in brackets or raised stands there. */
  boolean isEnclosed(int place) {
    return enclosed.get(place);
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
  String plain(int start, int end) {
    return new String(plain, start, end - start);
  }

  /** The text from a place up to another as it was written. */
  String raw(int start, int end) {
    return text.substring(index[start], index[end]);
  }
}
