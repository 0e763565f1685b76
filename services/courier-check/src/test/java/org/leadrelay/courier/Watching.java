package org.leadrelay.courier;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.courier.watch.WatchToken;
import org.leadrelay.courier.watch.Watched;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.courier.waybill.IdDocument;
import org.leadrelay.courier.waybill.IdType;
import org.leadrelay.courier.waybill.Party;
import org.leadrelay.courier.waybill.RowTokens;
import org.leadrelay.courier.waybill.ValueToken;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.testkit.Synth;
import org.leadrelay.testkit.Tokens;
import org.leadrelay.testkit.endpoints.Subject;

/** Parcels of the fictive region that touch leads, and what is asked about them over HTTP. */
final class Watching {

  static final String OWNER = "880201";
  static final String SUPERIOR = "880200";
  static final String STRANGER = "880101";
  static final Instant END = Instant.parse("2126-06-01T00:00:00Z");
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static final Synth SYNTH = Synth.seeded(8801);

  private Watching() {}

  /** An alert of the owner, raised now. */
  static Subject raised() {
    return Subject.of(
        raisedOn(row(SYNTH.name(), SYNTH.mobile(), SYNTH.residentId(), SYNTH.address())), "\"1\"");
  }

  /** The id of the owner's alert that this row raises. */
  static String raisedOn(AcceptedRow row) {
    var token = WatchToken.ofHex(row.tokens().senderPhone().token().hex());
    var watched = new Watched(UUID.randomUUID(), UUID.randomUUID(), Jurisdiction.of(OWNER), END);
    Warehouse.ofTheApplication().watchlist().change(token, List.of(watched));
    store(row);
    return as(Tokens.officer(OWNER)).get("/api/v1/alerts?limit=1").path("items[0].id");
  }

  /** A report that the courier DMO made. */
  static Subject reported() {
    Response made =
        as(Tokens.courier("DMO"))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(report("测试丙", "15412348077", "面单写茶叶，实为粉末"))
            .post("/api/v1/parcel-reports");
    return Subject.of(made.path("id"), "");
  }

  static String report(String name, String phone, String seen) {
    return """
    {"waybillNo": "DMO000000000001", "outlet": "D-1", "seen": "%s", "contents": "茶叶",
     "senderRegion": "880101", "recipientRegion": "880201",
     "photos": [{"mediaType": "image/jpeg", "size": 1024, "sha256": "%s"}],
     "reporter": {"staffId": "S-1", "name": "%s", "phone": "%s"}}
    """
        .formatted(seen, "0a".repeat(32), name, phone);
  }

  /** Does with a row what storing it does. */
  static void store(AcceptedRow row) {
    Warehouse.ofTheApplication().store(row);
  }

  static AcceptedRow row(String name, String phone, String residentId, String address) {
    var recipientPhone = SYNTH.mobile();
    return new AcceptedRow(
        1,
        "DMO",
        SYNTH.waybill(),
        DAY.atTime(2, 0).toInstant(ZoneOffset.UTC),
        DAY,
        "D-1",
        "S-1",
        Jurisdiction.of(STRANGER),
        Jurisdiction.of(OWNER),
        "茶叶，联系 " + phone,
        1_000,
        true,
        true,
        false,
        null,
        null,
        new Party(name, phone, STRANGER, address),
        new IdDocument(IdType.RESIDENT_ID, residentId),
        new Party(name, recipientPhone, OWNER, address),
        Set.of(),
        new RowTokens(
            token(IdentifierType.RESIDENT_ID, residentId),
            token(IdentifierType.MOBILE, phone),
            token(IdentifierType.MOBILE, recipientPhone)));
  }

  static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  private static ValueToken token(IdentifierType type, String value) {
    return Warehouse.ofTheApplication().token(type, value);
  }
}
