package org.leadrelay.local.bureau;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One entry of a bureau's feed.
 *
 * @param cursor behind this entry
 * @param sequence the handoff's own count
 * @param event its id; at-least-once channels may bring the same one again
 * @param type what happened, {@code sent} for {@code org.leadrelay.handoff.sent.v1}
 * @param arrived when it came, by {@link System#nanoTime}
 */
public record Mail(
    String cursor,
    long sequence,
    String event,
    String type,
    String handoff,
    JsonNode data,
    long arrived) {

  /** An entry that has just come. */
  public static Mail of(JsonNode entry) {
    var event = entry.path("event");
    return new Mail(
        entry.path("cursor").asText(),
        entry.path("sequence").asLong(),
        event.path("id").asText(),
        verb(event.path("type").asText()),
        event.path("subject").asText(),
        event.path("data"),
        System.nanoTime());
  }

  /** The lead that the event is about, as its origin names it. */
  public String lead() {
    return data.path("leadRef").path("id").asText();
  }

  /** The middle of {@code org.leadrelay.handoff.<verb>.v1}. */
  public static String verb(String type) {
    return type.replaceFirst("^org\\.leadrelay\\.handoff\\.(.+)\\.v1$", "$1");
  }
}
