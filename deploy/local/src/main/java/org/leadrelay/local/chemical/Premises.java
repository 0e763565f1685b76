package org.leadrelay.local.chemical;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadrelay.local.bureau.Json;

/** Enterprises that do not exist, in a region that does not exist, and where they keep things. */
public final class Premises {
  /** Where enterprises are. */
  public static final String ENTERPRISES = "/api/v1/enterprises/";

  /** A county of the fictive region, where they are. */
  public static final String COUNTY = "880101";

  /** The fictive region itself. */
  public static final String REGION = "880000";

  /** Social credit codes of one that sells and of one that buys. */
  public static final String SELLER = "918801014FDXEJEU0F";

  public static final String BUYER = "91880101B8BCH9Q54W";

  private Premises() {}

  /**
   * What is registered of an enterprise.
   *
   * @param kind {@code TRADER}, {@code USER} and so on
   */
  public static ObjectNode enterprise(String kind) {
    var body = Json.object().put("name", "演示化工有限公司").put("place", COUNTY);
    body.putArray("kinds").add(kind);
    body.putObject("contact").put("name", "测试甲").put("phone", "15412348000");
    return body;
  }

  /** What is registered of a warehouse there. */
  public static ObjectNode warehouse() {
    var site =
        Json.object()
            .put("name", "一号库")
            .put("place", COUNTY)
            .put("unit", COUNTY + "530000")
            .put("address", "演示大道 1 号")
            .put("keyArea", false);
    site.putObject("keeper").put("name", "测试乙").put("phone", "15412348001");
    return site;
  }
}
