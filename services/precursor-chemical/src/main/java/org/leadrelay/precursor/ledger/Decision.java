package org.leadrelay.precursor.ledger;

import java.util.List;
import java.util.UUID;

/** What came of an attempt to write in the book. */
public sealed interface Decision {

  /**
   * It is written.
   *
   * @param alarms that it raised or repeated
   */
  record Posted(Movement movement, List<UUID> alarms) implements Decision {}

  /** It was written before, just so. */
  record Repeated(Movement movement) implements Decision {}

  record Refused(Refusal why) implements Decision {}
}
