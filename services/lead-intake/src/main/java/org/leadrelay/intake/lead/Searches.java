package org.leadrelay.intake.lead;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How often officers have searched. */
@FunctionalInterface
public interface Searches {

  /**
   * Counts one search of an officer, and holds the lock of that officer's chain of searches.
   *
   * @param limit of one day
   * @return the chain; empty when the day's limit is reached, and then nothing is counted
   */
  Optional<UUID> count(Signatory who, LocalDate day, int limit);
}
