package org.leadrelay.courier.waybill;

/** What is not as it must be about a parcel whose record is well-formed. */
public enum Finding {
  REAL_NAME_NOT_VERIFIED("未核验寄件人身份", "the sender's identity was not verified"),
  NOT_OPENED("未开拆验视", "the parcel was not opened for inspection"),
  NOT_XRAYED("未过机安检", "the parcel was not X-rayed"),
  CONTENTS_VAGUE("物品名称笼统", "the contents are described too vaguely"),
  CONTENTS_PROHIBITED("疑为禁寄物品", "the contents are on the list of prohibited articles"),
  ID_REGION_UNKNOWN("证件号码中的地区代码未知", "the ID number names an unknown region"),
  OUTLET_SUSPENDED("网点已被暂停收寄", "the outlet is suspended");

  private final String zh;
  private final String en;

  Finding(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** For readers of Chinese; without any value of the row. */
  public String zh() {
    return zh;
  }

  /** For readers of English; without any value of the row. */
  public String en() {
    return en;
  }
}
