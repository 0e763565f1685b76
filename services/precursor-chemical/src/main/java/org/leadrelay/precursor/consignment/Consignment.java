package org.leadrelay.precursor.consignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.substance.Mass;

/**
 * Goods of one substance on their way between two sites.
 *
 * @param tripId joins the consignments of one lorry
 * @param planned false if it was born with its first posting
 * @param from the seller's site; null if only the receipt is known and it names none
 * @param to the buyer's site; null if the buyer is outside the register
 * @param substance number in the catalogue
 * @param quantity as planned; for an unplanned one, of its first posting
 * @param papers cited in the application
 * @param journey by whom and when; null for an unplanned one
 * @param version counts its changes, from 1
 */
public record Consignment(
    UUID id,
    @Nullable UUID tripId,
    boolean planned,
    @Nullable UUID from,
    @Nullable UUID to,
    String substance,
    Mass quantity,
    List<UUID> papers,
    @Nullable Journey journey,
    State state,
    @Nullable Instant departedAt,
    @Nullable Instant arrivedAt,
    @Nullable Instant receivedAt,
    Instant createdAt,
    long version) {

  /** Where it stands. */
  public enum State {
    PLANNED,
    DEPARTED,
    ARRIVED,
    RECEIVED,
    CANCELLED,
    LOST;

    /** Whether nothing more is expected of it. */
    public boolean ended() {
      return this == RECEIVED || this == CANCELLED || this == LOST;
    }
  }

  public Consignment {
    papers = List.copyOf(papers);
  }
}
