package org.leadrelay.precursor;

import static org.leadrelay.testkit.endpoints.Role.OPERATOR;

import org.leadrelay.testkit.endpoints.Row;

/** What every service has; last the clock, as alarms climb when it is set on. */
final class RunningRows {

  private RunningRows() {}

  static Row[] all() {
    return new Row[] {
      Row.get("/api/v1/problems").open(),
      Row.get("/api/v1/admin/parked")
          .allows(OPERATOR)
          .wrongQuery("limit", "0")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      Row.post("/api/v1/admin/parked/replay").allows(OPERATOR),
      Row.post("/api/v1/admin/republish")
          .allows(OPERATOR)
          .body("{\"from\": \"2026-11-01T00:00:00Z\"}")
          .free("/from")
          .wrong("/from", "yesterday")
          .wrong("/from", 0),
      Row.put("/api/v1/admin/clock").allows(OPERATOR).body("{\"now\": \"2026-12-01T00:00:00Z\"}")
    };
  }
}
