package org.leadrelay.courier.waybill;

/** Why a row is rejected. The names are what couriers see and switch on. */
public enum RowCode {
  NOT_AN_OBJECT("该行不是 JSON 对象", "the line is no JSON object"),
  MISSING_FIELD("缺少必填项", "is required"),
  WRONG_TYPE("数据类型不符", "has the wrong type"),
  TOO_LONG("长度超出限制", "is too long"),
  WAYBILL_NO("运单号格式不符", "is not a waybill number of this courier"),
  WAYBILL_CONFLICT("同日同号的运单内容不同", "another parcel of that day has this number"),
  ACCEPTED_AT("收寄时间格式不符或不在允许范围内", "is no time, or not within the last 7 days"),
  OUTLET_UNKNOWN("网点未登记", "is no registered outlet"),
  NAME_FORMAT("姓名格式不符", "is not a name"),
  ID_TYPE("证件类型未知", "is no known type of document"),
  ID_FORMAT("证件号码格式不符", "does not have the form of that document"),
  ID_CHECKSUM("证件号码校验位不符", "has a wrong check digit"),
  ID_BIRTHDATE("证件号码中的出生日期不存在或在未来", "holds no date of birth"),
  AGREEMENT_INVALID("协议不存在或收寄时无效", "is no agreement valid at that time"),
  PHONE_FORMAT("电话号码格式不符", "is no phone number"),
  REGION_UNKNOWN("行政区划代码未知", "is no division of GB/T 2260, past or present"),
  WEIGHT("重量应为 1 至 1000000 的整数（克）", "must be whole grams from 1 to 1,000,000");

  private final String zh;
  private final String en;

  RowCode(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** For readers of Chinese; without any value of the row. */
  public String zh() {
    return zh;
  }

  /** For readers of English, to be put behind the field's name; without any value of the row. */
  public String en() {
    return en;
  }
}
