package org.leadrelay.precursor.consignment.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.Masking;
import org.leadrelay.precursor.consignment.Consignment;
import org.leadrelay.precursor.consignment.Journey;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.rest.MaskedContact;

/**
 * A consignment; its crew masked.
 *
 * @param quantity grams as planned; null for a carrier that is neither side
 * @param journey null for one that was born with its first posting
 */
@Schema(name = "Consignment")
public record ConsignmentAnswer(
    UUID id,
    @Nullable UUID tripId,
    boolean planned,
    @Nullable UUID from,
    @Nullable UUID to,
    String substance,
    @Nullable String quantity,
    String unit,
    List<UUID> papers,
    @Nullable JourneyAnswer journey,
    Consignment.State state,
    @Nullable Instant departedAt,
    @Nullable Instant arrivedAt,
    @Nullable Instant receivedAt,
    Instant createdAt) {

  private static final int PLATE_HEAD = 2;
  private static final int PLATE_TAIL = 1;

  /** How it is meant to travel. */
  @Schema(name = "Journey")
  public record JourneyAnswer(
      Journey.Carrier carrier,
      String vehicle,
      MaskedContact driver,
      Instant plannedDeparture,
      Instant plannedArrival,
      List<Journey.Point> route,
      double corridorKm) {}

  static ConsignmentAnswer of(Consignment consignment, boolean withMass) {
    return new ConsignmentAnswer(
        consignment.id(),
        consignment.tripId(),
        consignment.planned(),
        consignment.from(),
        consignment.to(),
        consignment.substance(),
        withMass ? consignment.quantity().toString() : null,
        "g",
        consignment.papers(),
        consignment.journey() == null ? null : journey(consignment.journey()),
        consignment.state(),
        consignment.departedAt(),
        consignment.arrivedAt(),
        consignment.receivedAt(),
        consignment.createdAt());
  }

  /** A carrier sees no mass, unless it is one of the two sides. */
  static boolean showsMass(Reader reader, List<String> sides) {
    return reader instanceof Reader.OfBureau || sides.contains(reader.key());
  }

  private static JourneyAnswer journey(Journey journey) {
    return new JourneyAnswer(
        journey.carrier(),
        Masking.middle(journey.crew().vehicle(), PLATE_HEAD, PLATE_TAIL),
        MaskedContact.of(journey.crew().driver(), journey.crew().driverPhone()),
        journey.plannedDeparture(),
        journey.plannedArrival(),
        journey.route(),
        journey.corridorKm());
  }
}
