package org.leadrelay.precursor;

import static org.leadrelay.precursor.Dealing.BUYER;
import static org.leadrelay.precursor.Dealing.BUYERS_SEAT;
import static org.leadrelay.precursor.Dealing.STRANGER;
import static org.leadrelay.precursor.Dealing.STRANGERS;
import static org.leadrelay.testkit.endpoints.Role.ENTERPRISE;
import static org.leadrelay.testkit.endpoints.Role.OFFICER;
import static org.leadrelay.testkit.endpoints.Role.SUPERVISOR;

import java.util.function.Supplier;
import org.leadrelay.precursor.Dealing.Made;
import org.leadrelay.testkit.Tokens;
import org.leadrelay.testkit.endpoints.Caller;
import org.leadrelay.testkit.endpoints.Row;
import org.leadrelay.testkit.endpoints.Subject;

/** The papers. */
final class PaperRows {

  private static final String PAPER = "/api/v1/papers/{id}";
  private static final Caller OWN = new Caller(BUYERS_SEAT, "DMO", BUYER);
  private static final Caller OTHERS = new Caller(STRANGERS, "DMO", STRANGER);

  private PaperRows() {}

  static Row[] all() {
    return new Row[] {
      Row.post("/api/v1/papers")
          .allows(OFFICER, SUPERVISOR, ENTERPRISE)
          .by(OWN)
          .needs("Idempotency-Key")
          .body(Dealing.paper("PURCHASE_FILING", BUYER, BUYERS_SEAT, Row.NEW))
          .wrong("/kind", "POEM")
          .wrong("/number", " ")
          .wrong("/holder", "1")
          .wrong("/quantity", "0")
          .wrong("/quantity", "1e3")
          .wrong("/unit", "lb")
          .missing("/unit")
          .wrong("/uses", 0)
          .wrong("/validTo", "2019-12-31")
          .wrong("/issuer/authority", "POST")
          .wrong("/issuer/jurisdiction", "88")
          .missing("/issuer")
          .answers(201),
      Row.get("/api/v1/papers")
          .allows(OFFICER, SUPERVISOR, ENTERPRISE)
          .free("?holder")
          .wrongQuery("limit", "501")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      Row.get(PAPER)
          .allows(OFFICER, SUPERVISOR, ENTERPRISE)
          .by(OWN)
          .outOfSightOf(OTHERS)
          .on(of(Dealing::purchase)),
      change("confirm", PaperRows::claimed).allows(OFFICER),
      change("suspend", Dealing::purchase),
      change("resume", PaperRows::suspended),
      change("revoke", Dealing::purchase)
    };
  }

  private static Row change(String action, Supplier<Made> made) {
    return Row.post(PAPER + "/" + action)
        .allows(SUPERVISOR)
        .by(OWN)
        .outOfSightOf(OTHERS)
        .needs("If-Match")
        .on(of(made))
        .body("{\"ground\": \"VIOLATION\"}")
        .wrong("/ground", "MOOD")
        .missing("/ground");
  }

  private static Made claimed() {
    Dealing.registered(BUYER, BUYERS_SEAT, "USER");
    return Dealing.recorded(Tokens.enterprise(BUYER), Dealing.filing());
  }

  private static Made suspended() {
    var paper = Dealing.purchase();
    return Made.of(
        Dealing.as(Tokens.supervisor(BUYERS_SEAT))
            .header("If-Match", paper.etag())
            .body("{\"ground\": \"VIOLATION\"}")
            .post("/api/v1/papers/" + paper.id() + "/suspend"));
  }

  private static Supplier<Subject> of(Supplier<Made> made) {
    return () -> {
      var fresh = made.get();
      return Subject.of(fresh.id(), fresh.etag());
    };
  }
}
