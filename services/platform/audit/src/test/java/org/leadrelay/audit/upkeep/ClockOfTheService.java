package org.leadrelay.audit.upkeep;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock that a service brings. */
@Singleton
public class ClockOfTheService {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
