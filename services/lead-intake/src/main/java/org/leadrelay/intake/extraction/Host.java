package org.leadrelay.intake.extraction;

import java.util.Locale;
import java.util.Set;

/** Where the name of a host stands in a writing. */
final class Host {

  /**
   * Domains under which shops and chats are; a bare name under another (readme.md, node.js) is
   * taken for a file or a word. The last two are reserved for examples and tests.
   */
  private static final Set<String> FAMILIAR =
      Set.of(
          "com", "net", "org", "cn", "io", "cc", "top", "xyz", "vip", "me", "site", "shop", "club",
          "info", "biz", "app", "link", "online", "store", "fun", "ltd", "wang", "pw", "ws", "tv",
          "co", "gg", "im", "hk", "tw", "icu", "live", "cloud", "dev", "pro", "tk", "ink", "mobi",
          "asia", "edu", "gov", "chat", "world", "space", "tech", "art", "red", "life", "today",
          "example", "test");

  private Host() {}

  /** Behind the host that begins at a place; the place itself if none does. */
  static int end(Writing writing, int start, int longest) {
    int end = start;
    while (end < start + longest && isSign(writing.at(end))) {
      end++;
    }
    while (end > start && !Glyph.isLetterOrDigit(writing.at(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSign(int sign) {
    return Glyph.isLetterOrDigit(sign) || sign == '.' || sign == '-' || sign == '_';
  }

  /** Whether a name without a scheme before it is that of a host. */
  static boolean isFamiliar(String host) {
    var name = host.toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot > 0
        && name.chars().limit(dot).anyMatch(Glyph::isLetter)
        && (name.startsWith("www.") || FAMILIAR.contains(name.substring(dot + 1)));
  }
}
