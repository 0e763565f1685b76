package org.leadrelay.handoff;

import static org.leadrelay.handoff.Handing.ORIGIN;
import static org.leadrelay.handoff.Handing.as;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.leadrelay.testkit.Tokens;

/** Dispatches of the fictive region over HTTP, as its bureaus' case systems would send them. */
final class Dispatching {

  static final String NDJSON = "application/x-ndjson";

  private Dispatching() {}

  static String item(String clientRef, String destination) {
    return referred(clientRef, Handing.sending(destination));
  }

  static String referred(String clientRef, String sending) {
    return sending
        .replaceFirst("\\{", "{\"clientRef\": \"" + clientRef + "\", ")
        .replace("\n", " ")
        .strip();
  }

  static String json(List<String> items) {
    return "{\"campaign\": null, \"items\": [" + String.join(", ", items) + " ] }";
  }

  static Response dispatch(String query, String key, String type, byte[] body) {
    return as(Tokens.officer(ORIGIN))
        .contentType(type)
        .header("Idempotency-Key", key)
        .header("Accept-Language", "en")
        .body(body)
        .post("/api/v1/dispatches" + query);
  }

  static Response dispatch(String query, List<String> items) {
    var body = json(items).getBytes(StandardCharsets.UTF_8);
    return dispatch(query, UUID.randomUUID().toString(), "application/json", body);
  }

  static ValidatableResponse read(String bureau, String id) {
    return as(Tokens.officer(bureau)).get("/api/v1/dispatches/" + id).then();
  }

  static long outbox() {
    return as(Tokens.officer(ORIGIN))
        .get("/api/v1/handoffs/counts?box=outbox")
        .jsonPath()
        .getLong("total");
  }
}
