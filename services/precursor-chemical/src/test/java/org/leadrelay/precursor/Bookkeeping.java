package org.leadrelay.precursor;

import static org.leadrelay.precursor.Dealing.BUYER;
import static org.leadrelay.precursor.Dealing.BUYERS_SEAT;
import static org.leadrelay.precursor.Dealing.SEAT;
import static org.leadrelay.precursor.Dealing.SELLER;
import static org.leadrelay.precursor.Dealing.as;

import io.restassured.response.Response;
import java.util.UUID;
import org.leadrelay.precursor.Dealing.Made;
import org.leadrelay.testkit.Tokens;
import org.leadrelay.testkit.endpoints.Row;

/** Movements and alarms of the fictive region over HTTP. */
final class Bookkeeping {

  /** Before any clock of a test; late, which is an alarm and no refusal. */
  static final String WHEN = "2026-11-20T08:00:00+08:00";

  private Bookkeeping() {}

  /** A site of the seller's of which nothing was posted. */
  static String origin() {
    return Dealing.site(SELLER, SEAT, "TRADER").id();
  }

  /** A site of the buyer's of which nothing was posted. */
  static String destination() {
    return Dealing.site(BUYER, BUYERS_SEAT, "USER").id();
  }

  static String movement(String ref, String grams, String from, String to, String more) {
    return """
    {"clientRef": "%s", "substance": "II-2", "quantity": "%s", "unit": "g", "occurredAt": "%s",
     "from": %s, "to": %s%s}
    """
        .formatted(ref, grams, WHEN, from, to, more);
  }

  static String site(String id) {
    return "{\"kind\": \"SITE\", \"site\": \"" + id + "\"}";
  }

  static String road(String consignment) {
    return "{\"kind\": \"IN_TRANSIT\", \"consignment\": \"" + consignment + "\"}";
  }

  static String outside(String kind) {
    return "{\"kind\": \"" + kind + "\"}";
  }

  static String partner(String site) {
    return ", \"partner\": {\"site\": \"" + site + "\"}";
  }

  static String produced(String site, String grams) {
    return movement(UUID.randomUUID().toString(), grams, outside("PRODUCTION"), site(site), "");
  }

  /** The same; every call that the access matrix makes of it is another movement. */
  static String producedAnew(String site) {
    return movement(Row.NEW, "1250.000", outside("PRODUCTION"), site(site), "");
  }

  static Response post(String enterprise, String movement) {
    return as(Tokens.enterprise(enterprise)).body(movement).post("/api/v1/movements");
  }

  static String written(String enterprise, String movement) {
    var answer = post(enterprise, movement);
    answer.then().statusCode(201);
    return answer.path("id");
  }

  /** A movement of the seller's that was posted just now. */
  static Made produced() {
    return new Made(written(SELLER, produced(origin(), "1250.000")), "");
  }

  /** The account of a site of which something was posted. */
  static Made account() {
    var answer = post(SELLER, produced(origin(), "1250.000"));
    answer.then().statusCode(201);
    return new Made(answer.path("to.account"), "");
  }

  /** 500 kg that were sent and 475 kg that arrived: the alarm. */
  static Made mismatch() {
    var origin = origin();
    var destination = destination();
    var consignment = UUID.randomUUID().toString();
    written(SELLER, dispatched("500000", origin, destination, consignment));
    written(BUYER, received("475000", origin, destination, consignment));
    var listed =
        as(Tokens.officer(SEAT)).get("/api/v1/alarms?rule=QUANTITY_MISMATCH&site=" + origin);
    return read(listed.path("items[0].id"));
  }

  static Made acknowledged() {
    var alarm = mismatch();
    return Made.of(act(Tokens.officer(SEAT), alarm, "acknowledge", "{}"));
  }

  static Made read(String alarm) {
    return Made.of(as(Tokens.officer(SEAT)).get("/api/v1/alarms/" + alarm));
  }

  static Response act(String token, Made alarm, String action, String body) {
    return as(token)
        .header("If-Match", alarm.etag())
        .body(body)
        .post("/api/v1/alarms/" + alarm.id() + "/" + action);
  }

  static String dispatched(String grams, String origin, String destination, String consignment) {
    return movement(
        UUID.randomUUID().toString(), grams, site(origin), road(consignment), partner(destination));
  }

  static String received(String grams, String origin, String destination, String consignment) {
    return movement(
        UUID.randomUUID().toString(), grams, road(consignment), site(destination), partner(origin));
  }
}
