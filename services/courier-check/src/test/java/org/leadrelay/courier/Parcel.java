package org.leadrelay.courier;

import static io.restassured.RestAssured.given;
import static org.leadrelay.courier.Watching.as;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import org.leadrelay.testkit.Synth;
import org.leadrelay.testkit.Tokens;

/** A parcel of the courier DMO, as its system uploads it. */
record Parcel(String waybillNo, String phone, String residentId, Instant acceptedAt) {

  private static final String NDJSON = "application/x-ndjson";

  /** A parcel that its outlet took in just now. */
  static Parcel sentNow(Synth synth) {
    return new Parcel(
        synth.waybill(),
        synth.mobile(),
        synth.residentId(),
        Warehouse.ofTheApplication().now().minusSeconds(60));
  }

  /** Uploads it alone, from an outlet that is registered. */
  Response upload(String batch) {
    as(Tokens.courier("DMO"))
        .body("{\"name\": \"演示一区营业部\", \"region\": \"880101\", \"address\": \"演示大道 1 号\"}")
        .put("/api/v1/outlets/D-1");
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs(NDJSON, ContentType.TEXT)
                        .defaultContentCharset("UTF-8")))
        .auth()
        .oauth2(Tokens.courier("DMO"))
        .contentType(NDJSON)
        .body(line())
        .put("/api/v1/batches/" + batch);
  }

  private String line() {
    return """
    {"waybillNo": "%s", "acceptedAt": "%s", "outlet": "D-1", "staffId": "S-1",\
     "sender": {"name": "测试甲", "idType": "RESIDENT_ID", "idNumber": "%s", "phone": "%s",\
     "region": "880101", "address": "演示大道 1 号"},\
     "recipient": {"name": "测试乙", "phone": "15412340009", "region": "880201", "address": "演示大道 2 号"},\
     "contents": "茶叶", "weightGrams": 1000, "realNameVerified": true, "opened": true,\
     "xrayed": true, "xrayMachineId": "X-1"}
    """
        .formatted(waybillNo, acceptedAt, residentId, phone);
  }
}
