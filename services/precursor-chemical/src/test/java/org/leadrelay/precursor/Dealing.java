package org.leadrelay.precursor;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hamcrest.Matchers;
import org.leadrelay.testkit.Synth;
import org.leadrelay.testkit.Tokens;

/** Enterprises, sites, papers and consignments of the fictive region over HTTP. */
final class Dealing {

  static final String SEAT = "880101";
  static final String BUYERS_SEAT = "880201";
  static final String STRANGERS = "440300";
  static final String SELLER;
  static final String BUYER;
  static final String CARRIER;
  static final String STRANGER;

  static {
    var synth = Synth.seeded(20261123);
    SELLER = synth.uscc();
    BUYER = synth.uscc();
    CARRIER = synth.uscc();
    STRANGER = synth.uscc();
  }

  private static final String REGION = "880000";

  /** What the tests of one application share. */
  private static final Map<String, String> ONCE = new ConcurrentHashMap<>();

  private Dealing() {}

  static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  /** A creating call. */
  static RequestSpecification anew(String token) {
    return as(token).header("Idempotency-Key", UUID.randomUUID().toString());
  }

  /** A resource as the last answer left it. */
  record Made(String id, String etag) {

    static Made of(Response answer) {
      answer.then().statusCode(Matchers.lessThan(300));
      return new Made(answer.path("id"), answer.header("ETag"));
    }
  }

  static String enterprise(String place, String kind, String person) {
    return """
    {"name": "演示化工有限公司", "kinds": ["%s"], "place": "%s",
     "contact": {"name": "%s", "phone": "15412348000"}}
    """
        .formatted(kind, place, person);
  }

  /** Registers it, or reads it if it is registered. */
  static Response registered(String uscc, String place, String kind) {
    var known = as(Tokens.officer(REGION)).get("/api/v1/enterprises/" + uscc);
    return known.statusCode() == 200
        ? known
        : as(Tokens.officer(REGION))
            .body(enterprise(place, kind, "测试甲"))
            .put("/api/v1/enterprises/" + uscc);
  }

  static String siteSaid(String place, String person, String phone) {
    return """
    {"name": "一号库", "place": "%s", "unit": "%1$s530000", "address": "演示大道 1 号", "keyArea": false,
     "keeper": {"name": "%s", "phone": "%s"}}
    """
        .formatted(place, person, phone);
  }

  static Made site(String uscc, String place, String kind) {
    registered(uscc, place, kind).then().statusCode(Matchers.lessThan(300));
    return Made.of(
        anew(Tokens.officer(REGION))
            .body(siteSaid(place, "测试乙", "15412348001"))
            .post("/api/v1/enterprises/" + uscc + "/sites"));
  }

  /** The seller's site, opened once. */
  static String origin() {
    return ONCE.computeIfAbsent("origin", _ -> site(SELLER, SEAT, "TRADER").id());
  }

  /** The buyer's site, opened once. */
  static String destination() {
    return ONCE.computeIfAbsent("destination", _ -> site(BUYER, BUYERS_SEAT, "USER").id());
  }

  private static void carrier() {
    registered(CARRIER, "880281", "CARRIER");
  }

  /** A paper of the police of a county, of one use, for acetic anhydride. */
  static String paper(String kind, String holder, String county, String number) {
    return """
    {"kind": "%s", "number": "%s", "holder": "%s", "substance": "II-2", "quantity": "100", "unit": "kg",
     "uses": 1, "validFrom": "2020-01-01", "validTo": "2099-12-31",
     "issuer": {"authority": "POLICE", "jurisdiction": "%s"}}
    """
        .formatted(kind, number, holder, county);
  }

  static String filing() {
    return paper("PURCHASE_FILING", BUYER, BUYERS_SEAT, UUID.randomUUID().toString());
  }

  static Made recorded(String token, String paper) {
    return Made.of(anew(token).body(paper).post("/api/v1/papers"));
  }

  static Made purchase() {
    registered(BUYER, BUYERS_SEAT, "USER");
    return recorded(Tokens.officer(BUYERS_SEAT), filing());
  }

  static Made transport() {
    registered(SELLER, SEAT, "TRADER");
    return recorded(
        Tokens.officer(SEAT),
        paper("TRANSPORT_PERMIT", SELLER, SEAT, UUID.randomUUID().toString()));
  }

  /** The seller's licence to sell, recorded by its county from the scan. */
  private static Made licence() {
    registered(SELLER, SEAT, "TRADER");
    var body =
        """
        {"kind": "SALE_FILING", "number": "%s", "holder": "%s", "substance": "II-2",
         "validFrom": "2020-01-01", "validTo": "2099-12-31", "scanSha256": "%s",
         "issuer": {"authority": "EMERGENCY", "jurisdiction": "880100"}}
        """
            .formatted(UUID.randomUUID(), SELLER, "0a".repeat(32));
    return recorded(Tokens.officer(SEAT), body);
  }

  /** An application with fresh papers. */
  static String application() {
    return application(purchase().id(), transport().id(), "测试丙", "15412348002");
  }

  static String application(String purchase, String transport, String driver, String phone) {
    ONCE.computeIfAbsent("licence", _ -> licence().id());
    carrier();
    return """
    {"from": {"site": "%s"}, "to": {"site": "%s"}, "substance": "II-2", "quantity": "50", "unit": "kg",
     "papers": ["%s", "%s"], "carrier": {"uscc": "%s", "name": "演示物流有限公司"},
     "vehicle": "测A00001", "driver": {"name": "%s", "phone": "%s"},
     "plannedDeparture": "%s", "plannedArrival": "%s",
     "route": [{"lon": 120.1, "lat": 30.2}], "datum": "WGS84", "corridorKm": 5.0}
    """
        .formatted(
            origin(),
            destination(),
            purchase,
            transport,
            CARRIER,
            driver,
            phone,
            "2099-06-01T00:00:00Z",
            "2099-06-01T06:00:00Z");
  }

  static Response apply(String application) {
    return anew(Tokens.enterprise(SELLER)).body(application).post("/api/v1/consignments");
  }

  static Made planned() {
    return Made.of(apply(application()));
  }
}
