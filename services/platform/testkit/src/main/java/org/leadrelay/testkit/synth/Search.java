package org.leadrelay.testkit.synth;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Looks for all forms of some values in a stream of any length, in bounded memory. */
public final class Search {

  private static final int WINDOW = 1 << 22;

  private final List<Disguise> disguises;
  private final int window;
  private final int overlap;

  /** Looks for these. */
  public Search(List<Disguise> disguises) {
    this(disguises, WINDOW);
  }

  Search(List<Disguise> disguises, int window) {
    this.disguises = disguises;
    this.window = window;
    this.overlap = disguises.stream().mapToInt(form -> form.bytes().length()).max().orElse(1) - 1;
  }

  /**
   * Reads the stream to its end.
   *
   * @param origin names the stream in what is found
   * @param found receives one sentence for each place
   * @return how many bytes there were
   */
  public long in(String origin, InputStream content, List<String> found) throws IOException {
    var kept = "";
    long read = 0;
    for (var next = content.readNBytes(window);
        next.length > 0;
        next = content.readNBytes(window)) {
      var text = kept + new String(next, ISO_8859_1);
      long start = read - kept.length();
      for (var disguise : disguises) {
        int at = text.indexOf(disguise.bytes());
        if (at >= 0) {
          found.add(
              "%s, byte %d: the %s as %s"
                  .formatted(origin, start + at, disguise.marker(), disguise.form()));
        }
      }
      read += next.length;
      kept = text.substring(Math.max(0, text.length() - overlap));
    }
    return read;
  }
}
