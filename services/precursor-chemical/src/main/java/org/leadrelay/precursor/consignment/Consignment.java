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

  Consignment cancelled() {
    return next(State.CANCELLED, departedAt, arrivedAt, receivedAt);
  }

  /** A first dispatch says when it departed; later ones of the same load do not. */
  Consignment departed(Instant at) {
    return next(
        state == State.ARRIVED ? state : State.DEPARTED,
        departedAt == null ? at : departedAt,
        arrivedAt,
        receivedAt);
  }

  Consignment arrived(Instant at) {
    return next(State.ARRIVED, departedAt, at, receivedAt);
  }

  /** The last receipt ends it; goods that are received have arrived. */
  Consignment received(Instant at, boolean last) {
    return next(
        last ? State.RECEIVED : State.ARRIVED, departedAt, arrivedAt == null ? at : arrivedAt, at);
  }

  Consignment lost() {
    return next(State.LOST, departedAt, arrivedAt, receivedAt);
  }

  /** As if it had not departed: its dispatch was reversed. */
  Consignment notDeparted() {
    return next(planned ? State.PLANNED : State.CANCELLED, null, null, null);
  }

  private Consignment next(
      State now,
      @Nullable Instant departure,
      @Nullable Instant arrival,
      @Nullable Instant receipt) {
    return new Consignment(
        id,
        tripId,
        planned,
        from,
        to,
        substance,
        quantity,
        papers,
        journey,
        now,
        departure,
        arrival,
        receipt,
        createdAt,
        version + 1);
  }
}
