package org.leadrelay.precursor;

import static org.leadrelay.precursor.Dealing.CARRIER;
import static org.leadrelay.precursor.Dealing.SEAT;
import static org.leadrelay.precursor.Dealing.SELLER;
import static org.leadrelay.precursor.Dealing.STRANGER;
import static org.leadrelay.precursor.Dealing.STRANGERS;
import static org.leadrelay.testkit.endpoints.Role.ENTERPRISE;
import static org.leadrelay.testkit.endpoints.Role.OFFICER;
import static org.leadrelay.testkit.endpoints.Role.SUPERVISOR;

import java.sql.SQLException;
import org.leadrelay.precursor.Dealing.Made;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.endpoints.Caller;
import org.leadrelay.testkit.endpoints.Row;
import org.leadrelay.testkit.endpoints.Subject;

/** The consignments. */
final class ConsignmentRows {

  private static final String CONSIGNMENT = "/api/v1/consignments/{id}";
  private static final Caller OWN = new Caller(SEAT, "DMO", SELLER);
  private static final Caller OTHERS = new Caller(STRANGERS, "DMO", STRANGER);

  private ConsignmentRows() {}

  static Row[] all() {
    return new Row[] {
      Row.post("/api/v1/consignments")
          .allows(ENTERPRISE)
          .by(OWN)
          .needs("Idempotency-Key")
          .body(Dealing.application())
          .wrong("/quantity", "0")
          .wrong("/unit", "lb")
          .wrong("/datum", "GCJ02")
          .wrong("/vehicle", "")
          .wrong("/plannedDeparture", "2020-01-01T00:00:00Z")
          .wrong("/plannedArrival", "2020-01-01T00:00:00Z")
          .wrong("/route/0/lat", 91.5)
          .wrong("/corridorKm", 0.05)
          .missing("/from/site")
          .missing("/carrier")
          .missing("/driver")
          .answers(201),
      Row.get("/api/v1/consignments")
          .allows(OFFICER, SUPERVISOR, ENTERPRISE)
          .wrongQuery("state", "DANCING")
          .wrongQuery("limit", "501")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      Row.get(CONSIGNMENT)
          .allows(OFFICER, SUPERVISOR, ENTERPRISE)
          .by(OWN)
          .outOfSightOf(OTHERS)
          .on(ConsignmentRows::planned),
      Row.post(CONSIGNMENT + "/cancel")
          .allows(ENTERPRISE)
          .by(OWN)
          .outOfSightOf(OTHERS)
          .needs("If-Match")
          .on(ConsignmentRows::planned)
          .body("{}"),
      Row.post(CONSIGNMENT + "/arrive")
          .allows(ENTERPRISE)
          .by(Caller.enterprise(CARRIER))
          .outOfSightOf(OTHERS)
          .needs("If-Match")
          .on(ConsignmentRows::departed)
          .body("{\"arrivedAt\": \"2026-11-01T00:00:00Z\"}")
          .wrong("/arrivedAt", "2999-01-01T00:00:00Z")
          .missing("/arrivedAt"),
      Row.post(CONSIGNMENT + "/reveal")
          .allows(OFFICER, SUPERVISOR)
          .by(OWN)
          .outOfSightOf(OTHERS)
          .on(ConsignmentRows::planned)
          .body("{\"purpose\": \"核对承运人身份\", \"caseNumber\": \"A-2026-1\"}")
          .wrong("/purpose", "x")
          .missing("/caseNumber")
    };
  }

  private static Subject planned() {
    return of(Dealing.planned());
  }

  /** As the ledger leaves it when the dispatch is posted. */
  private static Subject departed() {
    var made = Dealing.planned();
    var sql = "update consignment set state = 'DEPARTED' where id = ?::uuid";
    try (var connection = SuiteResource.database().owner().getConnection();
        var update = connection.prepareStatement(sql)) {
      update.setString(1, made.id());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return of(made);
  }

  private static Subject of(Made made) {
    return Subject.of(made.id(), made.etag());
  }
}
