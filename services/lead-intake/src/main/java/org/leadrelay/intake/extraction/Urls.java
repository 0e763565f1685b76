package org.leadrelay.intake.extraction;

import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;

/** Finds web addresses, with a scheme or under a domain that is familiar. */
final class Urls implements Finder {

  private static final String SCHEME_END = "://";
  private static final int LONGEST_HOST = 253;
  private static final int LONGEST_PORT = 5;
  private static final String NO_PART = "\"<>\\^`{|}";
  private static final String TRAILING = ".,;:!?'*)]";
  private static final double CONFIDENCE = 0.98;

  @Override
  public void find(Reading reading, Claims claims) {
    var writing = reading.writing();
    for (int place = 0; place < writing.length(); ) {
      int end = Glyph.isLetterOrDigit(writing.at(place)) ? find(writing, claims, place) : place;
      place = Math.max(end, place + 1);
    }
  }

  /** Claims the address that begins with a run of letters and digits; answers its end. */
  private static int find(Writing writing, Claims claims, int start) {
    int scheme = endOfScheme(writing, start);
    int host = Math.max(scheme, start);
    int endOfHost = Host.end(writing, host, LONGEST_HOST);
    boolean address =
        scheme > 0
            || (writing.at(start - 1) != '@'
                && writing.at(endOfHost) != '@'
                && Host.isFamiliar(writing.plain(host, endOfHost)));
    if (!address) {
      return endOfHost;
    }
    int end = endOfPath(writing, endOfPort(writing, endOfHost));
    return claims.claim(IdentifierType.URL, writing.plain(host, end), start, end, CONFIDENCE)
        ? end
        : end - start > Identifier.LONGEST_RAW ? end : endOfHost;
  }

  /** Behind :// if a web scheme begins at a place, else 0. */
  private static int endOfScheme(Writing writing, int start) {
    int end = start;
    while (end < start + 5 && Glyph.isLetter(writing.at(end))) {
      end++;
    }
    var scheme = writing.plain(start, Math.min(end, writing.length()));
    boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    return web && isSchemeEnd(writing, end) ? end + SCHEME_END.length() : 0;
  }

  private static boolean isSchemeEnd(Writing writing, int place) {
    return (writing.at(place) == ':' || writing.at(place) == '：')
        && writing.at(place + 1) == '/'
        && writing.at(place + 2) == '/';
  }

  private static int endOfPort(Writing writing, int place) {
    int end = place + 1;
    while (end <= place + LONGEST_PORT && Glyph.isDigit(writing.at(end))) {
      end++;
    }
    boolean port = writing.at(place) == ':' && end > place + 1 && !Glyph.isDigit(writing.at(end));
    return port ? end : place;
  }

  private static int endOfPath(Writing writing, int start) {
    int sign = writing.at(start);
    if (sign != '/' && sign != '?' && sign != '#') {
      return start;
    }
    int end = start;
    while (end < start + Identifier.LONGEST_RAW && isPart(writing.at(end))) {
      end++;
    }
    while (end > start && TRAILING.indexOf(writing.at(end - 1)) >= 0) {
      end--;
    }
    return isClosed(writing, start, end) ? end + 1 : end;
  }

  private static boolean isPart(int sign) {
    return sign > ' ' && sign < 0x7F && NO_PART.indexOf(sign) < 0;
  }

  /** Whether the bracket behind an address belongs to it, since it was opened within. */
  private static boolean isClosed(Writing writing, int start, int end) {
    return writing.at(end) == ')' && writing.plain(start, end).indexOf('(') >= 0;
  }
}
