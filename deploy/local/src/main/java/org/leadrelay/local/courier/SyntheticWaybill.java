package org.leadrelay.local.courier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import org.leadrelay.local.bureau.Lead;

/**
 * The waybill of a parcel that never was, between people who cannot exist.
 *
 * @param courier a company that does not exist
 * @param number 12 digits of the waybill's number
 * @param acceptedAt RFC 3339 with +08:00
 * @param outlet a registered one of the courier
 */
public record SyntheticWaybill(String courier, long number, String acceptedAt, String outlet) {

  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX").withZone(ZoneOffset.ofHours(8));

  /** A moment as a courier writes it: with its seconds, also when they are none (RFC 3339). */
  public static String written(Instant moment) {
    return RFC_3339.format(moment);
  }

  /** Its number as the courier writes it. */
  public String waybillNo() {
    return "%s%012d".formatted(courier, number);
  }

  /** A line of an upload; the same random numbers give the same line. */
  public String line(RandomGenerator random) {
    return line(Lead.draw("", random).person().mobile(), random);
  }

  /** The same with that sender's phone. */
  public String line(String senderPhone, RandomGenerator random) {
    var sender = Lead.draw("", random).person();
    var recipient = Lead.draw("", random).person();
    return """
    {"waybillNo": "%s", "acceptedAt": "%s", "outlet": "%s", "staffId": "S-1", \
    "sender": {"name": "测试甲", "idType": "RESIDENT_ID", "idNumber": "%s", "phone": "%s", \
    "region": "880101", "address": "演示大道 %d 号"}, "recipient": {"name": "测试乙", "phone": "%s", \
    "region": "880201", "address": "演示路 %d 号"}, "contents": "图书", "weightGrams": 800, \
    "realNameVerified": true, "opened": true, "xrayed": true, "xrayMachineId": "X-1"}\
    """
        .formatted(
            waybillNo(),
            acceptedAt,
            outlet,
            sender.residentId(),
            senderPhone,
            number,
            recipient.mobile(),
            number);
  }
}
