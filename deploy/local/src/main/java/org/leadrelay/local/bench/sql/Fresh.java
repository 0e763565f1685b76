package org.leadrelay.local.bench.sql;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The values that are new each time a script runs, in place of those that were captured; the same
 * captured value becomes the same new one within a run.
 */
final class Fresh {
  static final Pattern UUIDS =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private static final HexFormat HEX = HexFormat.of();

  private final Map<String, String> made = new HashMap<>();

  /** The new value for a whole captured value: an id, bytes, or a number. */
  String of(String captured) {
    return made.computeIfAbsent(captured, Fresh::alike);
  }

  /** A captured text with new ids in it. */
  String text(String captured, Iterable<String> ids) {
    var text = captured;
    for (var id : ids) {
      text = text.replace(id, of(id));
    }
    return text;
  }

  private static String alike(String captured) {
    if (captured.startsWith("\\x")) {
      var bytes = new byte[(captured.length() - 2) / 2];
      ThreadLocalRandom.current().nextBytes(bytes);
      return "\\x" + HEX.formatHex(bytes);
    }
    return UUIDS.matcher(captured).matches()
        ? uuid().toString()
        : Long.toString(ThreadLocalRandom.current().nextLong());
  }

  /** Version 7: rising with time, as the services make theirs. */
  private static UUID uuid() {
    var random = ThreadLocalRandom.current();
    long high = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000);
    return new UUID(high, random.nextLong() >>> 2 | Long.MIN_VALUE);
  }
}
