package org.leadrelay.intake.lead;

import java.time.Instant;
import java.util.UUID;

/**
 * A place in a list of leads: the latest change first, then the greater id.
 *
 * @param at the moment of the last change
 */
public record Position(Instant at, UUID id) {

  /** The place of a lead as it is now. */
  public static Position of(Lead lead) {
    return new Position(lead.updatedAt(), lead.id());
  }

  /**
   * The inverse of {@link #toString}.
   *
   * @throws IllegalArgumentException or {@link java.time.DateTimeException} if it is none
   */
  public static Position parse(String text) {
    var parts = text.split("/", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not a position");
    }
    return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
  }

  @Override
  public String toString() {
    return at + "/" + id;
  }
}
