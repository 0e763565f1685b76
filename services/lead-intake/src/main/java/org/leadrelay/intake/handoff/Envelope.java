package org.leadrelay.intake.handoff;

import java.util.UUID;

/** Seals what travels, so that cross-region-handoff alone can open it. */
@FunctionalInterface
public interface Envelope {

  /**
   * Seals for one event.
   *
   * @return Base64
   */
  String seal(UUID event, String type, Enclosure enclosure);
}
