package org.leadrelay.precursor.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The alarms of one site that belong together: one theft raises several.
 *
 * @param announced how many facts the world was told of it
 * @param suspected whether it was told that an officer suspects diversion
 */
public record Incident(UUID id, UUID site, Instant openedAt, int announced, boolean suspected) {

  /** Alarms of one site within this time of its first are one incident. */
  public static final Duration SPAN = Duration.ofHours(2);

  Incident told(boolean diversion) {
    return new Incident(id, site, openedAt, announced + 1, suspected || diversion);
  }
}
