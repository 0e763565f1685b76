package org.leadrelay.sample.parcel;

import java.time.Clock;

/** Wrong in a service: its clock is not the suite's. */
final class OwnClock {

  private OwnClock() {}

  static Clock own() {
    return Clock.systemUTC();
  }
}
