package org.leadrelay.courier;

import io.restassured.response.Response;
import java.time.Instant;
import org.leadrelay.testkit.Synth;

/** A parcel of the courier DMO, as its system uploads it. */
record Parcel(String waybillNo, String phone, String residentId, Instant acceptedAt) {

  /** A parcel that its outlet took in just now. */
  static Parcel sentNow(Synth synth) {
    return sentBefore(Warehouse.ofTheApplication().now(), synth);
  }

  /** A parcel that its outlet took in a minute before. */
  static Parcel sentBefore(Instant now, Synth synth) {
    return new Parcel(synth.waybill(), synth.mobile(), synth.residentId(), now.minusSeconds(60));
  }

  /** Uploads it alone, from an outlet that is registered. */
  Response upload(String batch) {
    Uploading.registerOutlet("D-1");
    return Uploading.put(batch, line());
  }

  private String line() {
    return """
    {"waybillNo": "%s", "acceptedAt": "%s", "outlet": "D-1", "staffId": "S-1",\
     "sender": {"name": "测试甲", "idType": "RESIDENT_ID", "idNumber": "%s", "phone": "%s",\
     "region": "880101", "address": "演示大道 1 号"},\
     "recipient": {"name": "测试乙", "phone": "15412340009", "region": "880201",\
     "address": "演示大道 2 号"}, "contents": "茶叶", "weightGrams": 1000,\
     "realNameVerified": true, "opened": true, "xrayed": true, "xrayMachineId": "X-1"}
    """
        .formatted(waybillNo, acceptedAt, residentId, phone);
  }
}
