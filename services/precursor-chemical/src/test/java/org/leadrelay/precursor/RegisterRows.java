package org.leadrelay.precursor;

import static org.leadrelay.precursor.Dealing.SEAT;
import static org.leadrelay.precursor.Dealing.SELLER;
import static org.leadrelay.precursor.Dealing.STRANGER;
import static org.leadrelay.precursor.Dealing.STRANGERS;
import static org.leadrelay.testkit.endpoints.Role.ENTERPRISE;
import static org.leadrelay.testkit.endpoints.Role.OFFICER;
import static org.leadrelay.testkit.endpoints.Role.SUPERVISOR;

import java.util.Map;
import org.leadrelay.testkit.Tokens;
import org.leadrelay.testkit.endpoints.Caller;
import org.leadrelay.testkit.endpoints.Row;
import org.leadrelay.testkit.endpoints.Subject;

/** The catalogue, enterprises and sites. */
final class RegisterRows {

  private static final Caller OWN = new Caller(SEAT, "DMO", SELLER);
  private static final Caller OTHERS = new Caller(STRANGERS, "DMO", STRANGER);

  private RegisterRows() {}

  static Row[] all() {
    return new Row[] {
      Row.get("/api/v1/substances")
          .allows(OFFICER, SUPERVISOR, ENTERPRISE)
          .free("?name")
          .wrongQuery("on", "yesterday")
          .wrongQuery("cas", "108-24-8"),
      Row.get("/api/v1/substances/{no}")
          .allows(OFFICER, SUPERVISOR, ENTERPRISE)
          .on(() -> new Subject(Map.of("no", "I-12-1"), ""))
          .seenByAll(),
      Row.get("/api/v1/enterprises")
          .allows(OFFICER, SUPERVISOR, ENTERPRISE)
          .wrongQuery("limit", "501")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      Row.get("/api/v1/enterprises/{uscc}")
          .allows(OFFICER, SUPERVISOR, ENTERPRISE)
          .by(OWN)
          .outOfSightOf(OTHERS)
          .on(RegisterRows::enterprise),
      Row.put("/api/v1/enterprises/{uscc}")
          .allows(OFFICER, SUPERVISOR)
          .by(OWN)
          .outOfSightOf(OTHERS)
          .needs("If-Match")
          .on(RegisterRows::enterprise)
          .body(Dealing.enterprise(SEAT, "TRADER", "测试甲"))
          .missing("/name")
          .wrong("/name", " ")
          .wrong("/kinds/0", "BAKER")
          .wrong("/place", "88")
          .missing("/contact")
          .wrong("/contact/phone", "none"),
      Row.post("/api/v1/enterprises/{uscc}/sites")
          .allows(OFFICER, SUPERVISOR)
          .by(OWN)
          .outOfSightOf(OTHERS)
          .needs("Idempotency-Key")
          .on(RegisterRows::enterprise)
          .body(site())
          .missing("/keeper")
          .wrong("/unit", "880101")
          .wrong("/address", "")
          .answers(201),
      reveal("/api/v1/enterprises/{uscc}").on(RegisterRows::enterprise),
      reveal("/api/v1/sites/{id}").on(RegisterRows::opened),
      Row.get("/api/v1/sites")
          .allows(OFFICER, SUPERVISOR, ENTERPRISE)
          .free("?enterprise")
          .wrongQuery("limit", "501")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      Row.get("/api/v1/sites/{id}")
          .allows(OFFICER, SUPERVISOR, ENTERPRISE)
          .by(OWN)
          .outOfSightOf(OTHERS)
          .on(RegisterRows::opened),
      Row.put("/api/v1/sites/{id}")
          .allows(OFFICER, SUPERVISOR)
          .by(OWN)
          .outOfSightOf(OTHERS)
          .needs("If-Match")
          .on(RegisterRows::opened)
          .body(site())
          .missing("/name")
          .wrong("/place", "x")
    };
  }

  private static Row reveal(String path) {
    return Row.post(path + "/reveal")
        .allows(OFFICER, SUPERVISOR)
        .by(OWN)
        .outOfSightOf(OTHERS)
        .body("{\"purpose\": \"核对负责人身份\", \"caseNumber\": \"A-2026-1\"}")
        .wrong("/purpose", "x")
        .wrong("/caseNumber", "")
        .missing("/caseNumber");
  }

  private static String site() {
    return Dealing.siteSaid(SEAT, "测试乙", "15412348001");
  }

  private static Subject enterprise() {
    var known = Dealing.registered(SELLER, SEAT, "TRADER");
    return new Subject(Map.of("uscc", SELLER), known.header("ETag"));
  }

  private static Subject opened() {
    var id = Dealing.origin();
    return Subject.of(
        id, Dealing.as(Tokens.officer(SEAT)).get("/api/v1/sites/" + id).header("ETag"));
  }
}
