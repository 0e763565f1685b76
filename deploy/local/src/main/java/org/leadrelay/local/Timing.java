package org.leadrelay.local;

import java.time.Duration;
import java.util.Locale;

/** How a time is written for people: {@code 52 ms}, from one second on {@code 4.2 s}. */
public final class Timing {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private Timing() {}

  public static String text(Duration time) {
    return time.compareTo(SECOND) < 0
        ? time.toMillis() + " ms"
        : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }
}
