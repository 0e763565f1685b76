package org.leadrelay.precursor;

import static org.leadrelay.precursor.Dealing.SEAT;
import static org.leadrelay.precursor.Dealing.SELLER;
import static org.leadrelay.precursor.Dealing.STRANGER;
import static org.leadrelay.precursor.Dealing.STRANGERS;
import static org.leadrelay.testkit.endpoints.Role.AUDITOR;
import static org.leadrelay.testkit.endpoints.Role.ENTERPRISE;
import static org.leadrelay.testkit.endpoints.Role.OFFICER;
import static org.leadrelay.testkit.endpoints.Role.SUPERVISOR;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leadrelay.precursor.Dealing.Made;
import org.leadrelay.testkit.endpoints.Caller;
import org.leadrelay.testkit.endpoints.Row;
import org.leadrelay.testkit.endpoints.Subject;

/** The book and its alarms. */
final class LedgerRows {

  private static final Caller OWN = new Caller(SEAT, "DMO", SELLER);
  private static final Caller OTHERS = new Caller(STRANGERS, "DMO", STRANGER);

  private LedgerRows() {}

  static Row[] all() {
    return Stream.of(movements(), accounts(), alarms()).flatMap(Stream::of).toArray(Row[]::new);
  }

  /**
   * A single posting's faults are tried where a correction carries it: officers post other ones.
   */
  private static Row[] movements() {
    var site = Bookkeeping.origin();
    return new Row[] {
      Row.post("/api/v1/movements")
          .allows(ENTERPRISE, OFFICER, SUPERVISOR)
          .by(OWN)
          .sends("application/x-ndjson", Bookkeeping.produced(site, "1250.000").replace("\n", "")),
      Row.get("/api/v1/movements")
          .allows(OFFICER, SUPERVISOR, ENTERPRISE)
          .free("?substance", "?clientRef")
          .wrongQuery("flow", "SIDEWAYS")
          .wrongQuery("account", "x")
          .wrongQuery("consignment", "x")
          .wrongQuery("limit", "501")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      seen(Row.get("/api/v1/movements/{id}")).on(of(Bookkeeping::produced)),
      own(Row.post("/api/v1/movements/{id}/reversal"))
          .on(of(Bookkeeping::produced))
          .body("{\"reason\": \"重复录入\"}")
          .missing("/reason")
          .wrong("/reason", " ")
          .answers(201),
      own(Row.post("/api/v1/movements/{id}/correction"))
          .on(of(Bookkeeping::produced))
          .body("{\"reason\": \"数量录错\", \"movement\": " + Bookkeeping.producedAnew(site) + "}")
          .free("/movement/clientRef", "/movement/substance")
          .missing("/reason")
          .missing("/movement")
          .wrong("/movement/clientRef", "")
          .wrong("/movement/substance", "II 2")
          .wrong("/movement/quantity", "1e3")
          .wrong("/movement/quantity", "-1")
          .wrong("/movement/quantity", "０１")
          .wrong("/movement/unit", "mg")
          .wrong("/movement/occurredAt", "2026-11-20")
          .wrong("/movement/from/kind", "HEAVEN")
          .missing("/movement/to")
          .missing("/movement/to/site")
          .missing("/movement/quantity")
          .answers(201)
    };
  }

  private static Row[] accounts() {
    return new Row[] {
      Row.get("/api/v1/accounts")
          .allows(OFFICER, SUPERVISOR, ENTERPRISE)
          .free("?enterprise", "?substance")
          .wrongQuery("site", "x")
          .wrongQuery("kind", "SOCK")
          .wrongQuery("at", "yesterday")
          .wrongQuery("knownAt", "2026-11-20")
          .wrongQuery("limit", "0")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      seen(Row.get("/api/v1/accounts/{id}"))
          .on(of(Bookkeeping::account))
          .wrongQuery("at", "yesterday")
          .wrongQuery("knownAt", "2026-11-20"),
      seen(Row.get("/api/v1/accounts/{id}/entries"))
          .on(of(Bookkeeping::account))
          .wrongQuery("limit", "0")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      Row.get("/api/v1/substances/{number}/proof")
          .allows(AUDITOR, OFFICER, SUPERVISOR)
          .by(Caller.bureau("000000"))
          .on(() -> new Subject(Map.of("number", "I-12-1"), ""))
          .seenByAll()
          .wrongQuery("at", "yesterday")
    };
  }

  private static Row[] alarms() {
    return new Row[] {
      Row.get("/api/v1/alarms")
          .allows(OFFICER, SUPERVISOR, ENTERPRISE)
          .free("?substance")
          .wrongQuery("state", "SLEEPING")
          .wrongQuery("severity", "MILD")
          .wrongQuery("level", "WORLD")
          .wrongQuery("rule", "NO_RULE")
          .wrongQuery("site", "x")
          .wrongQuery("limit", "501")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      seen(Row.get("/api/v1/alarms/{id}")).on(of(Bookkeeping::mismatch)),
      acted("acknowledge", Bookkeeping::mismatch).body("{}"),
      acted("resolve", Bookkeeping::acknowledged)
          .body("{\"cause\": \"CLERICAL_ERROR\", \"note\": \"录入错误\"}")
          .missing("/cause")
          .wrong("/cause", "BAD_LUCK")
          .wrong("/note", " ")
    };
  }

  private static Row acted(String action, Supplier<Made> alarm) {
    return Row.post("/api/v1/alarms/{id}/" + action)
        .allows(OFFICER, SUPERVISOR)
        .by(OWN)
        .outOfSightOf(OTHERS)
        .needs("If-Match")
        .on(of(alarm));
  }

  private static Row seen(Row row) {
    return row.allows(OFFICER, SUPERVISOR, ENTERPRISE).by(OWN).outOfSightOf(OTHERS);
  }

  private static Row own(Row row) {
    return row.allows(ENTERPRISE).by(OWN).outOfSightOf(OTHERS);
  }

  private static Supplier<Subject> of(Supplier<Made> made) {
    return () -> {
      var fresh = made.get();
      return Subject.of(fresh.id(), fresh.etag());
    };
  }
}
