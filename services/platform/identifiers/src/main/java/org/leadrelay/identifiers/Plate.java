package org.leadrelay.identifiers;

/** The form of vehicle plates (GA 36): province, issuing office, 5 places, of new energy 6. */
final class Plate {

  private static final String PROVINCES = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼测]";
  private static final String PLACE = "[A-HJ-NP-Z0-9]";

  static final String SHAPE =
      PROVINCES + "[A-HJ-Z](?:" + PLACE + "{4}[A-HJ-NP-Z0-9挂学警港澳领]|" + PLACE + "{6})";

  private Plate() {}
}
