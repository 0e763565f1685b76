package org.leadrelay.local.bureau;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What an officer writes down of somebody found on the internet. */
public final class NewLead {
  /** Where leads are. */
  public static final String LEADS = "/api/v1/leads";

  private NewLead() {}

  /** A report in plain Chinese that names the person's three numbers. */
  public static String narrative(SyntheticPerson person) {
    return "群内有人出售含依托咪酯的电子烟弹，联系电话%s，收款卡号%s，身份证%s。演示数据，不涉及真实人员。"
        .formatted(person.mobile(), person.bankCard(), person.residentId());
  }

  /**
   * Registers it.
   *
   * @param reference of the source
   */
  public static Answer register(Bureau by, String reference, String narrative)
      throws IOException, InterruptedException {
    return by.post(
        by.to(LEADS).header("Idempotency-Key", UUID.randomUUID().toString()),
        body(reference, narrative).toString());
  }

  /** What is said of it when it is registered. */
  public static ObjectNode body(String reference, String narrative) {
    return Json.object()
        .put("source", "NET_PATROL")
        .put("sourceRef", reference)
        .put("category", "INTERNET_SALE")
        .put("narrative", narrative)
        .put("foundAt", Instant.now().minus(1, ChronoUnit.HOURS).toString())
        .put("handling", "OPEN")
        .put("demo", true);
  }

  /** What is said when it is handed on. */
  public static ObjectNode handingOn(String destination) {
    var body = Json.object().put("urgency", "URGENT");
    body.putArray("destinations").add(destination);
    body.putObject("request").put("kind", "INVESTIGATE").put("text", "请核查上家和资金去向。");
    return body;
  }
}
