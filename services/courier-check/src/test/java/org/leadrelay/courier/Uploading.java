package org.leadrelay.courier;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.leadrelay.testkit.Synth;
import org.leadrelay.testkit.Tokens;

/** What a courier's system does over HTTP; of the courier DMO, which does not exist. */
final class Uploading {

  static final String COURIER = "DMO";
  static final String STRANGER = "XYZ";

  /** A moment as a courier writes it: with its seconds, also when they are none. */
  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX").withZone(ZoneOffset.ofHours(8));

  private static final AtomicLong NUMBERS =
      new AtomicLong(UUID.randomUUID().hashCode() & 0xffffffL);
  private static final Synth SYNTH = Synth.seeded(42);

  private Uploading() {}

  static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }

  static RequestSpecification courier() {
    return as(Tokens.courier(COURIER));
  }

  static void registerOutlet(String no) {
    courier()
        .contentType("application/json")
        .body("{\"name\": \"演示营业部\", \"region\": \"880101\", \"address\": \"演示大道 1 号\"}")
        .put("/api/v1/outlets/" + no)
        .then()
        .statusCode(lessThan(300));
  }

  /** A right row with a number that no other has. */
  static String row() {
    return row(SYNTH.name(), SYNTH.residentId(), SYNTH.mobile(), SYNTH.address());
  }

  static String row(String name, String id, String phone, String address) {
    return """
    {"waybillNo": "DMO%012d", "acceptedAt": "%s", "outlet": "N-001", "staffId": "S-1", \
    "sender": {"name": "%s", "idType": "RESIDENT_ID", "idNumber": "%s", "phone": "%s", \
    "region": "880101", "address": "%s"}, "recipient": {"name": "%3$s", "phone": "%5$s", \
    "region": "880201", "address": "%6$s"}, "contents": "图书", "weightGrams": 800, \
    "realNameVerified": true, "opened": true, "xrayed": true, "xrayMachineId": "X-1"}
    """
        .formatted(
            NUMBERS.incrementAndGet(),
            RFC_3339.format(
                CDI.current().select(Clock.class).get().instant().minus(1, ChronoUnit.HOURS)),
            name,
            id,
            phone,
            address);
  }

  static String name() {
    return "b-" + UUID.randomUUID();
  }

  static Response put(String batch, String text) {
    return put(batch, text.getBytes(StandardCharsets.UTF_8));
  }

  static Response put(String batch, byte[] text) {
    return courier().contentType("application/x-ndjson").body(text).put("/api/v1/batches/" + batch);
  }

  /** A batch with one row, complete. */
  static String uploaded() {
    registerOutlet("N-001");
    var batch = UUID.randomUUID().toString();
    put(batch, row()).then().statusCode(200);
    return batch;
  }
}
