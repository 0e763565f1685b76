package org.leadrelay.sample.parcel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Wrong: asks the wall for the time, in three ways; measuring is allowed. */
final class OwnTime {

  private OwnTime() {}

  static Supplier<Instant> later() {
    return Instant::now;
  }

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  static long millis() {
    return System.currentTimeMillis() + System.nanoTime();
  }
}
