package org.leadrelay.courier;

import static org.leadrelay.courier.Watching.OWNER;
import static org.leadrelay.courier.Watching.STRANGER;
import static org.leadrelay.testkit.endpoints.Role.COURIER;
import static org.leadrelay.testkit.endpoints.Role.OFFICER;
import static org.leadrelay.testkit.endpoints.Role.SUPERVISOR;

import org.leadrelay.testkit.endpoints.Caller;
import org.leadrelay.testkit.endpoints.Row;

/** Who may call what of alerts, compliance and parcel reports; part of the access matrix. */
final class WatchRows {

  private static final String ALERT = "/api/v1/alerts/{id}";

  private WatchRows() {}

  static Row[] all() {
    return new Row[] {
      Row.get("/api/v1/alerts")
          .allows(OFFICER, SUPERVISOR)
          .wrongQuery("state", "LOST")
          .wrongQuery("rule", "MOON")
          .wrongQuery("limit", "0")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      ofAlert(Row.get(ALERT)),
      ofAlert(Row.post(ALERT + "/disposition"))
          .needs("If-Match")
          .body("{\"result\": \"DISMISSED\", \"reason\": \"HARMLESS\", \"text\": \"已核查\"}")
          .wrong("/result", "OPEN")
          .wrong("/reason", "TIRED")
          .wrong("/text", "\u3000 ")
          .missing("/result")
          .missing("/reason"),
      ofAlert(Row.post(ALERT + "/reveal"))
          .body("{\"purpose\": \"核对寄件人身份\", \"caseNumber\": \"A-2026-1\"}")
          .wrong("/purpose", "x")
          .missing("/caseNumber"),
      Row.get("/api/v1/compliance")
          .allows(OFFICER, SUPERVISOR, COURIER)
          .wrongQuery("courier", "*")
          .wrongQuery("outlet", " ")
          .wrongQuery("region", "88")
          .wrongQuery("from", "yesterday")
          .wrongQuery("to", "2026-13-01")
          .wrongQuery("to", "-999999999-01-01")
          .wrongQuery("limit", "501")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      Row.post("/api/v1/parcel-reports")
          .allows(COURIER)
          .needs("Idempotency-Key")
          .body(Watching.report("测试丙", "15412348077", "面单写茶叶，实为粉末"))
          .free("/photos/0/sha256")
          .wrong("/waybillNo", "short")
          .wrong("/seen", " ")
          .wrong("/outlet", "\u3000")
          .wrong("/senderRegion", "88")
          .wrong("/photos/0/sha256", "0a")
          .wrong("/reporter/staffId", " ")
          .missing("/reporter")
          .missing("/seen")
          .answers(201),
      Row.get("/api/v1/parcel-reports/{id}")
          .allows(COURIER)
          .by(Caller.courier("DMO"))
          .outOfSightOf(Caller.courier("OMD"))
          .on(Watching::reported)
    };
  }

  private static Row ofAlert(Row row) {
    return row.allows(OFFICER, SUPERVISOR)
        .by(Caller.bureau(OWNER))
        .outOfSightOf(Caller.bureau(STRANGER))
        .on(Watching::raised);
  }
}
