package org.leadrelay.courier.alert;

import java.time.Instant;
import java.util.UUID;

/** Where an alert stands in a list: newest first, then by id. */
public record Place(Instant raisedAt, UUID id) {

  private static final String BORDER = "/";

  public static Place of(Seen seen) {
    return new Place(seen.alert().raisedAt(), seen.alert().id());
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException or DateTimeException for any other text
   */
  public static Place parse(String text) {
    var parts = text.split(BORDER, -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not a place in the list");
    }
    return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
  }

  @Override
  public String toString() {
    return raisedAt + BORDER + id;
  }
}
