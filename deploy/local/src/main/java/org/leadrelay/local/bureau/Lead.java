package org.leadrelay.local.bureau;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * A lead for trying things. Its numbers belong to nobody: no mobile number begins with 154, there
 * is no region 88 and no card issuer 999999, though all check digits are right.
 *
 * @param reference by which the origin's own system knows it, a new one each time
 */
public record Lead(String reference, SyntheticPerson person) {
  private static final RandomGenerator RANDOM = new SecureRandom();

  public static Lead draw() {
    return draw("DEMO-" + UUID.randomUUID(), RANDOM);
  }

  /** A lead of that reference; the same random numbers give the same person. */
  public static Lead draw(String reference, RandomGenerator random) {
    return new Lead(reference, SyntheticPerson.draw(random));
  }

  /** The values that must appear nowhere in clear. */
  public List<String> numbers() {
    return List.of(person.mobile(), person.residentId(), person.bankCard());
  }

  /** The body of the call that sends it. */
  public ObjectNode sending(String destination) {
    return sending(destination, "URGENT");
  }

  ObjectNode sending(String destination, String urgency) {
    var body = Json.object();
    body.putObject("leadRef").put("system", "lead-intake").put("id", reference);
    body.put("destination", destination).put("urgency", urgency);
    body.putObject("request").put("kind", "INVESTIGATE").put("text", "请核查上家和资金去向，并反馈。");
    var content = body.putObject("package");
    content
        .put("title", "网络贩卖含依托咪酯电子烟（演示数据）")
        .put("summary", "测试甲以手机 %s 联络，以银行卡收款。演示数据，不涉及真实人员。".formatted(person.mobile()))
        .put("category", "INTERNET_SALE");
    var identifiers = content.putArray("identifiers");
    identifiers.addObject().put("type", "MOBILE").put("value", person.mobile());
    identifiers.addObject().put("type", "RESIDENT_ID").put("value", person.residentId());
    identifiers.addObject().put("type", "BANK_CARD").put("value", person.bankCard());
    identifiers.addObject().put("type", "ALIAS").put("value", "测试甲");
    return body;
  }
}
