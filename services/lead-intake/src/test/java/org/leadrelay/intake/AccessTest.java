package org.leadrelay.intake;

import static org.leadrelay.intake.Hearing.REVIEWER;
import static org.leadrelay.intake.Taking.OWNER;
import static org.leadrelay.intake.Taking.STRANGER;
import static org.leadrelay.testkit.endpoints.Role.AUDITOR;
import static org.leadrelay.testkit.endpoints.Role.OFFICER;
import static org.leadrelay.testkit.endpoints.Role.SUPERVISOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.leadrelay.intake.Taking.Taken;
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

  private static final String LEAD = "/api/v1/leads/{id}";
  private static final String CANDIDATE = "/api/v1/candidates/{id}";
  private static final String WATCH = "/api/v1/watchlist/{id}";
  private static final String[] MOVING = {"event", "feed_entry", "event_head", "event_relay"};

  @TestFactory
  Stream<DynamicNode> everyEndpointRefusesWhatItMust() {
    return AccessMatrix.of(
            RestAssured.given().accept("application/json").get("/q/openapi").asString())
        .rows(leads())
        .rows(oneLead())
        .rows(history())
        .rows(candidates())
        .rows(watchlist())
        .rows(PlatformRows.rows())
        .refusalsKeep(() -> SuiteResource.database().snapshot(MOVING))
        .tests();
  }

  private static Row[] leads() {
    return new Row[] {
      Row.post("/api/v1/leads")
          .allows(OFFICER, SUPERVISOR)
          .by(Caller.bureau(OWNER))
          .needs("Idempotency-Key")
          .body(Taking.lead("群内有人出售", "OPEN", Row.NEW))
          .free("/substances/0/grams")
          .wrong("/category", "GOSSIP")
          .wrong("/source", "net patrol")
          .wrong("/sourceRef", "")
          .wrong("/narrative", " ")
          .wrong("/foundAt", "2036-01-01T00:00:00Z")
          .wrong("/occurredAt", "2026-11-21T00:00:00Z")
          .wrong("/foundBy", "88")
          .wrong("/substances/0/grams", "-1")
          .wrong("/identifiers/0/type", "HOROSCOPE")
          .wrong("/identifiers/0/value", " ")
          .missing("/source")
          .missing("/narrative")
          .missing("/foundAt")
          .missing("/handling")
          .answers(201),
      Row.get("/api/v1/leads")
          .allows(OFFICER, SUPERVISOR)
          .wrongQuery("status", "LOST")
          .wrongQuery("category", "GOSSIP")
          .wrongQuery("since", "yesterday")
          .wrongQuery("limit", "501")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      Row.post("/api/v1/leads/search")
          .allows(OFFICER, SUPERVISOR)
          .body(
              """
              {"identifier": {"type": "QQ", "value": "88880001"}, "status": "REGISTERED",
               "category": "INTERNET_SALE", "since": "2026-11-01T00:00:00Z", "limit": 5}
              """)
          .wrong("/identifier/value", "x")
          .wrong("/text", "也要这个")
          .wrong("/limit", 0)
          .missing("/identifier"),
      Row.post("/api/v1/extractions")
          .allows(OFFICER, SUPERVISOR)
          .body("{\"text\": \"电话15412348000\"}")
          .missing("/text")
    };
  }

  private static Row[] oneLead() {
    return new Row[] {
      seen(Row.get(LEAD)),
      action(Row.patch(LEAD), Taking::registered)
          .body(
              """
              {"category": "DARKNET", "narrative": "改了", "occurredAt": "2026-11-20T00:00:00Z",
               "substances": [{"code": "MAGU"}], "readers": ["colleague"],
               "identifiers": {"add": [{"type": "QQ", "value": "88880002"}], "withdraw": []}}
              """)
          .wrong("/category", "GOSSIP")
          .wrong("/narrative", " ")
          .wrong("/readers/0", "")
          .wrong("/identifiers/add/0/value", ""),
      action(Row.post(LEAD + "/handling"), Taking::registered)
          .body("{\"handling\": \"RESTRICTED\", \"reason\": \"在侦\"}")
          .wrong("/handling", "LOUD")
          .wrong("/reason", " ")
          .missing("/reason"),
      supervised(Row.post(LEAD + "/close"), Taking::registered)
          .body("{\"reason\": \"NOT_CONFIRMED\", \"outcome\": \"查无实据\"}")
          .wrong("/reason", "TIRED")
          .missing("/reason"),
      supervised(Row.post(LEAD + "/reopen"), Taking::closed)
          .body("{\"reason\": \"新线索\"}")
          .wrong("/reason", " ")
          .missing("/reason"),
      seen(Row.post(LEAD + "/reveal"))
          .body(
              "{\"fields\": [\"narrative\"], \"purpose\": \"核对嫌疑人身份\", \"caseNumber\": \"A-2026-1\"}")
          .wrong("/fields/0", "owner")
          .wrong("/purpose", "x")
          .missing("/caseNumber"),
      seen(Row.post(LEAD + "/handoffs"))
          .needs("Idempotency-Key")
          .body(
              """
              {"destinations": ["320000"], "urgency": "URGENT",
               "request": {"kind": "INVESTIGATE", "text": "请核查"}}
              """)
          .wrong("/destinations/0", "32")
          .wrong("/urgency", "SOON")
          .wrong("/request/text", " ")
          .missing("/destinations")
          .answers(202)
    };
  }

  private static Row[] history() {
    return new Row[] {
      seen(Row.get(LEAD + "/timeline"))
          .wrongQuery("limit", "0")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      seen(Row.get(LEAD + "/versions")),
      seen(Row.get(LEAD + "/versions/{n}"))
          .on(() -> new Subject(Map.of("id", Taking.registered().id(), "n", "1"), "")),
      seen(Row.get(LEAD + "/audit"))
          .allows(AUDITOR)
          .wrongQuery("limit", "0")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      seen(Row.get(LEAD + "/audit/verify")).allows(AUDITOR)
    };
  }

  private static Row[] candidates() {
    return new Row[] {
      Row.get("/api/v1/candidates")
          .allows(OFFICER, SUPERVISOR)
          .wrongQuery("limit", "0")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      seen(Row.get(CANDIDATE)).by(Caller.bureau(REVIEWER)).on(of(Hearing::candidate)),
      action(Row.post(CANDIDATE + "/confirm"), Hearing::candidate)
          .by(Caller.bureau(REVIEWER))
          .body(
              "{\"category\": \"COURIER_CONCEALMENT\", \"handling\": \"OPEN\", \"legalBasis\": \"依据\"}")
          .wrong("/category", "GOSSIP")
          .wrong("/legalBasis", " ")
          .missing("/handling"),
      action(Row.post(CANDIDATE + "/dismiss"), Hearing::candidate)
          .by(Caller.bureau(REVIEWER))
          .body("{\"reason\": \"NOT_A_MATTER\", \"text\": \"日用品\"}")
          .wrong("/reason", "TIRED")
          .missing("/reason")
    };
  }

  private static Row[] watchlist() {
    var lead = Taking.registered();
    return new Row[] {
      Row.post("/api/v1/watchlist")
          .allows(OFFICER, SUPERVISOR)
          .by(Caller.bureau(OWNER))
          .needs("Idempotency-Key")
          .body(Taking.watching(lead))
          .free("/lead", "/identifierId")
          .wrong("/lead", "x")
          .wrong("/legalBasis", " ")
          .wrong("/until", "2020-01-01T00:00:00Z")
          .missing("/identifierId")
          .answers(201),
      Row.get("/api/v1/watchlist")
          .allows(OFFICER, SUPERVISOR)
          .free("?lead")
          .wrongQuery("state", "ASLEEP")
          .wrongQuery("limit", "0")
          .wrongQuery("cursor", "x", "CURSOR_INVALID"),
      seen(Row.get(WATCH)).on(of(Taking::watch)),
      supervised(Row.post(WATCH + "/approve"), Taking::watch).body("{}"),
      supervised(Row.post(WATCH + "/refuse"), Taking::watch)
          .body("{\"reason\": \"依据不足\"}")
          .missing("/reason"),
      supervised(Row.post(WATCH + "/withdraw"), Taking::watch)
          .body("{\"reason\": \"不再需要\"}")
          .wrong("/reason", " "),
      action(Row.post(WATCH + "/renew"), Taking::activeWatch)
          .body("{\"until\": \"" + Taking.later() + "\"}")
          .wrong("/until", "2020-01-01T00:00:00Z")
          .missing("/until")
    };
  }

  private static Row action(Row row, Supplier<Taken> taken) {
    return seen(row).needs("If-Match").on(of(taken));
  }

  private static Row supervised(Row row, Supplier<Taken> taken) {
    return row.allows(SUPERVISOR)
        .by(Caller.bureau(OWNER))
        .outOfSightOf(Caller.bureau(STRANGER))
        .needs("If-Match")
        .on(of(taken));
  }

  private static Row seen(Row row) {
    return row.allows(OFFICER, SUPERVISOR)
        .by(Caller.bureau(OWNER))
        .outOfSightOf(Caller.bureau(STRANGER))
        .on(of(Taking::registered));
  }

  private static Supplier<Subject> of(Supplier<Taken> taken) {
    return () -> {
      var fresh = taken.get();
      return Subject.of(fresh.id(), fresh.etag());
    };
  }
}
