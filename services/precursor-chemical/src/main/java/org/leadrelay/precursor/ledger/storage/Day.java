package org.leadrelay.precursor.ledger.storage;

import java.time.Instant;
import java.time.LocalDate;
import org.leadrelay.precursor.paper.Flow;

/** A day of the book, in +08:00 everywhere. */
record Day(LocalDate date) {

  static Day of(Instant instant) {
    return new Day(instant.atZone(Flow.ZONE).toLocalDate());
  }

  Instant start() {
    return date.atStartOfDay(Flow.ZONE).toInstant();
  }

  Instant end() {
    return date.plusDays(1).atStartOfDay(Flow.ZONE).toInstant();
  }
}
