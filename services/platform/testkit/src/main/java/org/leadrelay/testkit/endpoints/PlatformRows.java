package org.leadrelay.testkit.endpoints;

import java.time.Clock;
import java.time.Duration;

/** The rows of the endpoints that every service has from the platform. */
public final class PlatformRows {

  /**
   * How far ahead the clock is set, which only moves forward: far enough to be ahead of the
   * machine's clock, and too short for anything to become late or expire beside the other rows.
   */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private PlatformRows() {}

  /** Problem catalogue, parked events, clock and republishing. */
  public static Row[] rows() {
    return new Row[] {
      Row.get("/api/v1/problems").open(),
      Row.get("/api/v1/admin/parked")
          .allows(Role.OPERATOR)
          .wrongQuery("limit", "0")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      Row.post("/api/v1/admin/parked/replay").allows(Role.OPERATOR),
      Row.put("/api/v1/admin/clock")
          .allows(Role.OPERATOR)
          .body("{\"now\": \"%s\"}".formatted(Clock.systemUTC().instant().plus(AHEAD))),
      Row.post("/api/v1/admin/republish")
          .allows(Role.OPERATOR)
          .body("{\"from\": \"2026-11-01T00:00:00Z\"}")
          .free("/from")
          .wrong("/from", "yesterday")
          .wrong("/from", 0)
    };
  }
}
