package org.leadrelay.intake;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.leadrelay.testkit.Tokens;

/** Leads of the fictive region over HTTP, as its bureaus' case systems would bring them in. */
final class Taking {

  static final String OWNER = "880101";
  static final String STRANGER = "440300";
  static final String PHONE = "15412348000";

  private Taking() {}

  /** A body that {@code register} accepts. */
  static String lead(String narrative) {
    return lead(narrative, "OPEN", UUID.randomUUID().toString());
  }

  static String lead(String narrative, String handling, String reference) {
    return """
    {"source": "NET_PATROL", "sourceRef": "%s", "category": "INTERNET_SALE", "narrative": "%s",
     "occurredAt": "2026-11-20T08:00:00+08:00", "foundAt": "2026-11-20T09:00:00+08:00",
     "foundBy": "880101", "handling": "%s",
     "identifiers": [{"type": "QQ", "value": "88880001", "role": "SELLER"}],
     "substances": [{"code": "ETOMIDATE", "grams": "12.5"}, {"text": "不明粉末"}], "demo": true}
    """
        .formatted(reference, narrative, handling);
  }

  static Response register(String token, String body) {
    return as(token)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post("/api/v1/leads");
  }

  /** A lead that was registered, with its ETag. */
  static Taken registered() {
    return Taken.of(register(Tokens.officer(OWNER), lead("群内有人出售，电话" + PHONE)));
  }

  static Taken closed() {
    return registered().move("close", "{\"reason\": \"LAPSED\"}");
  }

  /** A body that asks to watch for the phone of a lead. */
  static String watching(Taken lead) {
    String phone =
        as(Tokens.officer(OWNER))
            .get("/api/v1/leads/" + lead.id())
            .path("identifiers.find { it.type == 'MOBILE' }.id");
    return """
    {"lead": "%s", "identifierId": "%s", "legalBasis": "禁毒法 2026-1", "reason": "在侦",
     "until": "%s", "flash": false}
    """
        .formatted(lead.id(), phone, later());
  }

  /** An entry that waits for its approval, with its ETag. */
  static Taken watch() {
    return Taken.of(
        as(Tokens.officer(OWNER))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(watching(registered()))
            .post("/api/v1/watchlist"));
  }

  static Taken activeWatch() {
    var watch = watch();
    return Taken.of(watch.decide("approve", "{}"));
  }

  /** A moment in some weeks by the clock of this machine, which the service's is not behind. */
  static String later() {
    return Instant.now(Clock.systemUTC()).plus(Duration.ofDays(40)).toString();
  }

  static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  /** A lead as the last answer left it. */
  record Taken(String id, String etag) {

    static Taken of(Response answer) {
      answer.then().statusCode(org.hamcrest.Matchers.lessThan(300));
      return new Taken(answer.path("id"), answer.header("ETag"));
    }

    Response act(String token, String action, String body) {
      return as(token)
          .header("If-Match", etag)
          .body(body)
          .post("/api/v1/leads/" + id + "/" + action);
    }

    /** What the owner's leading officer decides about an entry of the watchlist. */
    Response decide(String action, String body) {
      return as(Tokens.supervisor(OWNER))
          .header("If-Match", etag)
          .body(body)
          .post("/api/v1/watchlist/" + id + "/" + action);
    }

    Response amend(String token, String body) {
      return as(token).header("If-Match", etag).body(body).patch("/api/v1/leads/" + id);
    }

    /** A move that the owner's leading officer makes. */
    Taken move(String action, String body) {
      return of(act(Tokens.supervisor(OWNER), action, body));
    }
  }
}
