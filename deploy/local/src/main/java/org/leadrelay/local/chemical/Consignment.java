package org.leadrelay.local.chemical;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.leadrelay.local.bureau.Json;

/**
 * Acetic anhydride on its way from one site to another, and what both sides post of it.
 *
 * @param id by which both sides know it
 * @param origin the seller's site
 * @param destination the buyer's
 */
public record Consignment(String id, String origin, String destination) {
  /** Where movements are posted. */
  public static final String MOVEMENTS = "/api/v1/movements";

  private static final String ACETIC_ANHYDRIDE = "II-2";

  /** It was made at the origin. */
  public ObjectNode produced(String reference, String kilograms) {
    return movement(reference, kilograms, place("PRODUCTION"), at(origin));
  }

  /** It left the origin. */
  public ObjectNode sent(String reference, String kilograms) {
    var body = movement(reference, kilograms, at(origin), road());
    body.putObject("partner").put("site", destination);
    return body;
  }

  /** It came to the destination. */
  public ObjectNode received(String reference, String kilograms) {
    var body = movement(reference, kilograms, road(), at(destination));
    body.putObject("partner").put("site", origin);
    return body;
  }

  private static ObjectNode movement(
      String reference, String kilograms, ObjectNode from, ObjectNode to) {
    var body =
        Json.object()
            .put("clientRef", reference)
            .put("substance", ACETIC_ANHYDRIDE)
            .put("quantity", kilograms)
            .put("unit", "kg")
            .put("occurredAt", Instant.now().minus(1, ChronoUnit.MINUTES).toString());
    body.set("from", from);
    body.set("to", to);
    return body;
  }

  private ObjectNode road() {
    return place("IN_TRANSIT").put("consignment", id);
  }

  private static ObjectNode at(String site) {
    return place("SITE").put("site", site);
  }

  private static ObjectNode place(String kind) {
    return Json.object().put("kind", kind);
  }
}
