package org.leadrelay.local.bureau;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.StreamSupport;

/** What an officer writes down to have a lead's phone watched for. */
public final class NewWatch {
  /** Where the watchlist is. */
  public static final String WATCHLIST = "/api/v1/watchlist";

  private static final Duration WATCHED = Duration.ofDays(30);

  private NewWatch() {}

  /** The first mobile number that was found in a lead. */
  public static JsonNode mobile(JsonNode lead) {
    return StreamSupport.stream(lead.path("identifiers").spliterator(), false)
        .filter(it -> it.path("type").asText().equals("MOBILE"))
        .findFirst()
        .orElseThrow(() -> new UnexpectedAnswer("No mobile number was found in the lead"));
  }

  /** Asks to watch for it, for 30 days. */
  public static ObjectNode body(JsonNode lead) {
    return Json.object()
        .put("lead", lead.path("id").asText())
        .put("identifierId", mobile(lead).path("id").asText())
        .put("legalBasis", "演示 2026-1")
        .put("reason", "演示：在侦")
        .put("until", Instant.now().plus(WATCHED).toString())
        .put("flash", false);
  }
}
