package org.leadrelay.identifiers;

/** Why a text is not an identifier of the kind it was given as. */
public enum Reason {
  EMPTY("没有内容", "is empty"),
  TOO_LONG("过长", "is too long"),
  MALFORMED("格式不符", "does not have the form of its kind"),
  BIRTH_DATE("出生日期不存在", "names a date of birth that does not exist"),
  CHECK_DIGIT("校验码不符", "does not fit its check digit");

  private final String zh;
  private final String en;

  Reason(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** For readers of Chinese. Never holds the value. */
  public String zh() {
    return zh;
  }

  /** For readers of English, to be put behind the name of the field. Never holds the value. */
  public String en() {
    return en;
  }
}
