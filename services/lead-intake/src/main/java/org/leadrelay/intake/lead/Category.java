package org.leadrelay.intake.lead;

/** The kind of the matter. */
public enum Category {
  INTERNET_SALE("互联网贩卖"),
  GROUP_USE("聚众吸食"),
  PARAPHERNALIA("吸毒工具"),
  COURIER_CONCEALMENT("寄递藏毒"),
  MANUFACTURE_INSTRUCTION("制毒方法"),
  PRECURSOR_DIVERSION("易制毒化学品流失"),
  DARKNET("暗网"),
  OTHER("其他");

  private final String zh;

  Category(String zh) {
    this.zh = zh;
  }

  /** As officers call it. */
  public String zh() {
    return zh;
  }
}
