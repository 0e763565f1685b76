package org.leadrelay.handoff;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.leadrelay.testkit.Tokens;
import org.leadrelay.testkit.endpoints.Row;

/** Handoffs of the fictive region over HTTP, as its bureaus' case systems would send them. */
final class Handing {

  static final String ORIGIN = "880101";
  static final String DESTINATION = "880201";
  static final String OTHER = "880281";
  static final String ARBITER = "880000";
  static final String STRANGER = "440300";

  private Handing() {}

  /** A body that {@code send} accepts, for a lead that nobody has sent. */
  static String sending(String destination) {
    return sending(destination, "请核查线索");
  }

  /** The same; every call that the access matrix makes of it is for a lead of its own. */
  static String sendingAnew(String destination) {
    return sending(destination).replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"" + Row.NEW + "\"");
  }

  static String sending(String destination, String text) {
    return """
    {"leadRef": {"system": "lead-intake", "id": "%s"}, "destination": "%s", "urgency": "URGENT",
     "request": {"kind": "INVESTIGATE", "text": "%s"},
     "package": {"title": "%3$s", "summary": "%3$s", "category": "INTERNET_SALE",
                 "occurredAt": "2026-11-20T08:00:00+08:00",
                 "identifiers": [{"type": "MOBILE", "value": "15412348000"}],
                 "evidence": [{"name": "a.png", "mediaType": "image/png", "size": 1, "sha256": "%4$s"}]}}
    """
        .formatted(UUID.randomUUID(), destination, text, "0a".repeat(32));
  }

  static Response send(String body) {
    return as(Tokens.officer(ORIGIN))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post("/api/v1/handoffs");
  }

  /** A handoff that was sent, with its ETag. */
  static Handed sent() {
    return Handed.of(send(sending(DESTINATION)));
  }

  /** A dispatch of one lead. */
  static String dispatched() {
    return as(Tokens.officer(ORIGIN))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body("{\"items\": [" + sending(DESTINATION) + "]}")
        .post("/api/v1/dispatches")
        .path("dispatchId");
  }

  static Handed received() {
    return sent().move(DESTINATION, "receive", "{}");
  }

  static Handed accepted() {
    return sent().move(DESTINATION, "accept", "{}");
  }

  static Handed incomplete() {
    return sent()
        .move(DESTINATION, "return", "{\"reason\": \"INCOMPLETE\", \"missing\": [\"截图\"]}");
  }

  /** The region above both sides is to decide. */
  static Handed disputed() {
    return sent()
        .move(DESTINATION, "return", "{\"reason\": \"NOT_A_MATTER\"}")
        .move(ORIGIN, "dispute", "{\"grounds\": \"收件人在贵地\"}");
  }

  static Handed supervised() {
    return sent()
        .move(
            ARBITER, "supervise", "{\"dueAt\": \"2099-01-01T00:00:00+08:00\", \"text\": \"请报进展\"}");
  }

  static Handed paused() {
    return accepted().move(DESTINATION, "pause", "{\"reason\": \"FORCE_MAJEURE\"}");
  }

  static Handed extensionAsked() {
    return accepted()
        .move(
            DESTINATION,
            "extend",
            "{\"until\": \"2099-01-01T00:00:00+08:00\", \"text\": \"上家在逃\"}");
  }

  static Handed concluded() {
    return accepted()
        .move(DESTINATION, "conclude", "{\"outcome\": \"UNFOUNDED\", \"text\": \"查无此事\"}");
  }

  static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  /** A handoff as the last answer left it. */
  record Handed(String id, String etag) {

    static Handed of(Response answer) {
      answer.then().statusCode(org.hamcrest.Matchers.lessThan(300));
      return new Handed(answer.path("id"), answer.header("ETag"));
    }

    Response act(String token, String action, String body) {
      return as(token)
          .header("If-Match", etag)
          .body(body)
          .post("/api/v1/handoffs/" + id + "/" + action);
    }

    /** A move that its bureau's leading officer makes. */
    Handed move(String bureau, String action, String body) {
      return of(act(Tokens.supervisor(bureau), action, body));
    }
  }
}
