package org.leadrelay.handoff;

import static org.leadrelay.handoff.Handing.ARBITER;
import static org.leadrelay.handoff.Handing.DESTINATION;
import static org.leadrelay.handoff.Handing.ORIGIN;
import static org.leadrelay.handoff.Handing.OTHER;
import static org.leadrelay.handoff.Handing.STRANGER;
import static org.leadrelay.testkit.endpoints.Role.AUDITOR;
import static org.leadrelay.testkit.endpoints.Role.OFFICER;
import static org.leadrelay.testkit.endpoints.Role.SUPERVISOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.leadrelay.handoff.Handing.Handed;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.endpoints.AccessMatrix;
import org.leadrelay.testkit.endpoints.Caller;
import org.leadrelay.testkit.endpoints.PlatformRows;
import org.leadrelay.testkit.endpoints.Row;
import org.leadrelay.testkit.endpoints.Subject;

/** Every endpoint refuses what it must, and lets through whom it must. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class AccessTest {

  private static final String HANDOFF = "/api/v1/handoffs/{id}";
  private static final String[] MOVING = {"event", "feed_entry", "event_head", "event_relay"};

  @TestFactory
  Stream<DynamicNode> everyEndpointRefusesWhatItMust() {
    return AccessMatrix.of(
            RestAssured.given().accept("application/json").get("/q/openapi").asString())
        .rows(reading())
        .rows(moving())
        .rows(timing())
        .rows(mail())
        .rows(dispatching())
        .rows(PlatformRows.rows())
        .refusalsKeep(() -> SuiteResource.database().snapshot(MOVING))
        .tests();
  }

  private static Row[] reading() {
    return new Row[] {
      Row.post("/api/v1/handoffs")
          .allows(OFFICER, SUPERVISOR)
          .by(Caller.bureau(ORIGIN))
          .needs("Idempotency-Key")
          .body(Handing.sendingAnew(DESTINATION))
          .free("/package/evidence/0/sha256")
          .wrong("/urgency", "SOON")
          .wrong("/destination", "32")
          .wrong("/request/text", " ")
          .wrong("/package/title", "\u3000")
          .wrong("/package/summary", " \n")
          .missing("/destination")
          .missing("/leadRef/id")
          .missing("/package/title")
          .wrong("/package/identifiers/0/type", "HOROSCOPE")
          .answers(201),
      Row.get("/api/v1/handoffs")
          .allows(OFFICER, SUPERVISOR)
          .wrongQuery("box", "attic")
          .wrongQuery("state", "LOST")
          .wrongQuery("urgency", "SOON")
          .wrongQuery("overdue", "perhaps")
          .wrongQuery("limit", "501")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      Row.get("/api/v1/handoffs/counts").allows(OFFICER, SUPERVISOR).wrongQuery("box", "attic"),
      seen(Row.get(HANDOFF)).on(of(Handing::sent)),
      seen(Row.get(HANDOFF + "/package")).on(of(Handing::sent)),
      seen(Row.post(HANDOFF + "/reveal"))
          .on(of(Handing::sent))
          .body("{\"purpose\": \"核对嫌疑人身份\", \"caseNumber\": \"A-2026-1\"}")
          .wrong("/purpose", "x")
          .missing("/caseNumber"),
      seen(Row.get(HANDOFF + "/audit"))
          .allows(AUDITOR)
          .on(of(Handing::sent))
          .wrongQuery("limit", "0")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      seen(Row.get(HANDOFF + "/audit/verify")).allows(AUDITOR).on(of(Handing::sent))
    };
  }

  private static Row[] moving() {
    return new Row[] {
      action("receive", DESTINATION, Handing::sent).body("{}"),
      action("accept", DESTINATION, Handing::received)
          .body("{\"caseNumber\": \"A-1\", \"text\": \"已受理\"}")
          .wrong("/caseNumber", "")
          .wrong("/text", "\u3000 "),
      action("return", DESTINATION, Handing::received)
          .body(
              "{\"reason\": \"NOT_OUR_JURISDICTION\", \"suggested\": \"880281\", \"text\": \"不在本地\"}")
          .wrong("/reason", "TIRED")
          .wrong("/suggested", "88")
          .missing("/suggested"),
      action("supplement", ORIGIN, Handing::incomplete)
          .body("{\"text\": \"已补\", \"identifiers\": [{\"type\": \"QQ\", \"value\": \"12345\"}]}")
          .wrong("/text", " ")
          .missing("/text"),
      action("redirect", ORIGIN, Handing::incomplete)
          .body("{\"destination\": \"" + OTHER + "\", \"grounds\": \"收件地\"}")
          .wrong("/grounds", " ")
          .missing("/destination"),
      action("dispute", ORIGIN, Handing::incomplete)
          .body("{\"grounds\": \"收件人在贵地\"}")
          .wrong("/grounds", " ")
          .missing("/grounds"),
      leading("designate", ARBITER, Handing::disputed)
          .body("{\"destination\": \"" + OTHER + "\", \"grounds\": \"收件地\"}")
          .wrong("/destination", "88")
          .wrong("/grounds", "\u3000")
          .missing("/destination")
          .missing("/grounds"),
      leading("dismiss", ARBITER, Handing::disputed)
          .body("{\"grounds\": \"由发起地办理\"}")
          .wrong("/grounds", " ")
          .missing("/grounds"),
      action("withdraw", ORIGIN, Handing::sent)
          .body("{\"text\": \"误发\"}")
          .wrong("/text", " ")
          .missing("/text"),
      action("feedback", DESTINATION, Handing::accepted)
          .body(
              """
              {"text": "抓获一人", "caseNumber": "A-1", "newLeads": ["L-2"],
               "persons": [{"measure": "DETAINED", "count": 1}],
               "seizures": [{"substance": "MAGU", "grams": "12.5"}]}
              """)
          .free("/seizures/0/grams")
          .wrong("/persons/0/count", 0)
          .wrong("/seizures/0/grams", "-1")
          .wrong("/seizures/0/substance", "SUGAR")
          .missing("/text"),
      leading("conclude", DESTINATION, Handing::accepted)
          .body(
              """
              {"outcome": "CONFIRMED_CRIMINAL", "caseNumber": "A-1",
               "persons": [{"measure": "ARRESTED", "count": 1}], "seizures": []}
              """)
          .missing("/caseNumber")
          .missing("/persons")
          .missing("/seizures")
          .wrong("/outcome", "KEPT_BY_ORIGIN"),
      action("close", ORIGIN, Handing::concluded).body("{\"text\": \"收到\"}"),
      action("rework", ORIGIN, Handing::concluded)
          .body("{\"text\": \"请核查上家\"}")
          .wrong("/text", " ")
          .missing("/text"),
      leading("supervise", ARBITER, Handing::sent)
          .body("{\"dueAt\": \"2099-01-01T00:00:00+08:00\", \"text\": \"请报进展\"}")
          .wrong("/dueAt", "2020-01-01T00:00:00+08:00")
          .wrong("/dueAt", "soon")
          .wrong("/text", " ")
          .missing("/dueAt")
          .missing("/text"),
      action("answer-supervision", DESTINATION, Handing::supervised)
          .body("{\"order\": 1, \"text\": \"正在核查\"}")
          .wrong("/order", 0)
          .wrong("/text", " ")
          .missing("/order")
          .missing("/text")
    };
  }

  private static Row[] timing() {
    return new Row[] {
      action("pause", DESTINATION, Handing::accepted)
          .body("{\"reason\": \"FORCE_MAJEURE\", \"text\": \"道路中断\"}")
          .wrong("/reason", "TIRED")
          .wrong("/text", " ")
          .missing("/reason"),
      action("resume", DESTINATION, Handing::paused)
          .body("{\"text\": \"道路已通\"}")
          .wrong("/text", " "),
      action("extend", DESTINATION, Handing::accepted)
          .body("{\"until\": \"2099-01-01T00:00:00+08:00\", \"text\": \"上家在逃\"}")
          .wrong("/until", "2020-01-01T00:00:00+08:00")
          .wrong("/until", "soon")
          .wrong("/text", " ")
          .missing("/until")
          .missing("/text"),
      leading("grant-extension", ORIGIN, Handing::extensionAsked)
          .body("{\"text\": \"同意\"}")
          .wrong("/text", " "),
      leading("refuse-extension", ORIGIN, Handing::extensionAsked)
          .body("{\"text\": \"请按期办结\"}")
          .wrong("/text", " ")
          .missing("/text")
    };
  }

  private static Row[] mail() {
    return new Row[] {
      Row.get("/api/v1/feed")
          .allows(OFFICER, SUPERVISOR)
          .wrongQuery("scope", "world")
          .wrongQuery("wait", "61")
          .wrongQuery("limit", "0")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      Row.get("/api/v1/feed/stream")
          .allows(OFFICER, SUPERVISOR)
          .streams()
          .wrongQuery("scope", "world")
          .wrongQuery("cursor", "x", "CURSOR_INVALID")
    };
  }

  private static Row[] dispatching() {
    return new Row[] {
      Row.post("/api/v1/dispatches")
          .allows(OFFICER, SUPERVISOR)
          .by(Caller.bureau(ORIGIN))
          .needs("Idempotency-Key")
          .sends("application/x-ndjson", Handing.sending(DESTINATION).replace("\n", " "))
          .wrongQuery("atomic", "perhaps")
          .answers(200),
      Row.get("/api/v1/dispatches")
          .allows(OFFICER, SUPERVISOR)
          .wrongQuery("limit", "501")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      Row.get("/api/v1/dispatches/{id}")
          .allows(OFFICER, SUPERVISOR)
          .by(Caller.bureau(ORIGIN))
          .outOfSightOf(Caller.bureau(DESTINATION))
          .on(() -> Subject.of(Handing.dispatched()))
    };
  }

  private static Row action(String verb, String bureau, Supplier<Handed> handed) {
    return leading(verb, bureau, handed).allows(OFFICER);
  }

  /** What a leading officer alone can do. */
  private static Row leading(String verb, String bureau, Supplier<Handed> handed) {
    return Row.post(HANDOFF + "/" + verb)
        .allows(SUPERVISOR)
        .by(Caller.bureau(bureau))
        .outOfSightOf(Caller.bureau(STRANGER))
        .needs("If-Match")
        .on(of(handed));
  }

  private static Row seen(Row row) {
    return row.allows(OFFICER, SUPERVISOR)
        .by(Caller.bureau(DESTINATION))
        .outOfSightOf(Caller.bureau(STRANGER));
  }

  private static Supplier<Subject> of(Supplier<Handed> handed) {
    return () -> {
      var fresh = handed.get();
      return Subject.of(fresh.id(), fresh.etag());
    };
  }
}
