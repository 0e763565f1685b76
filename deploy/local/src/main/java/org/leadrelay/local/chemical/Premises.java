package org.leadrelay.local.chemical;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadrelay.local.bureau.Json;

/** Enterprises that do not exist, in a region that does not exist, and where they keep things. */
public final class Premises {
  /** Where enterprises are. */
  public static final String ENTERPRISES = "/api/v1/enterprises/";

  private Premises() {}

  /**
   * What is registered of an enterprise.
   *
   * @param kind {@code TRADER}, {@code USER} and so on
   * @param place the county
   */
  public static ObjectNode enterprise(String kind, String place) {
    var body = Json.object().put("name", "演示化工有限公司").put("place", place);
    body.putArray("kinds").add(kind);
    body.putObject("contact").put("name", "测试甲").put("phone", "15412348000");
    return body;
  }

  /** What is registered of a warehouse there. */
  public static ObjectNode warehouse(String place) {
    var site =
        Json.object()
            .put("name", "一号库")
            .put("place", place)
            .put("unit", place + "530000")
            .put("address", "演示大道 1 号")
            .put("keyArea", false);
    site.putObject("keeper").put("name", "测试乙").put("phone", "15412348001");
    return site;
  }
}
