package org.leadrelay.audit.chain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as they are hashed: UTC, RFC 3339, always six decimals. */
final class Times {

  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private Times() {}

  static String format(Instant at) {
    return MICROS.format(at);
  }

  static Instant parse(String text) {
    return MICROS.parse(text, Instant::from);
  }
}
