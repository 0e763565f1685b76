package org.leadrelay.local.courier;

/** The one outlet of a courier company that does not exist. */
public final class SyntheticOutlet {
  /** The company's code. */
  public static final String COURIER = "DMO";

  /** The outlet's. */
  public static final String CODE = "D-1";

  /** Where it is registered. */
  public static final String PATH = "/api/v1/outlets/" + CODE;

  /** What is registered of it. */
  public static final String JSON =
      """
      {"name": "演示营业部", "region": "880101", "address": "演示大道 1 号"}
      """;

  private SyntheticOutlet() {}
}
