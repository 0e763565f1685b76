package org.leadrelay.precursor.consignment;

import java.time.Instant;
import java.util.List;

/**
 * How a consignment is meant to travel.
 *
 * @param carrier credit code and name of who carries it
 * @param crew personal: sealed at rest, masked in answers
 * @param route the line it follows, WGS-84; empty if none was given
 * @param corridorKm how far from that line it may be
 */
public record Journey(
    Carrier carrier,
    Crew crew,
    Instant plannedDeparture,
    Instant plannedArrival,
    List<Point> route,
    double corridorKm) {

  public Journey {
    route = List.copyOf(route);
  }

  /** An enterprise of kind CARRIER, or the seller or buyer itself. */
  public record Carrier(String uscc, String name) {}

  /** Who drives what. */
  public record Crew(String vehicle, String driver, String driverPhone) {
    @Override
    public String toString() {
      return "Crew[masked]";
    }
  }

  /** Degrees, WGS-84. */
  public record Point(double lon, double lat) {}
}
