package org.leadrelay.identifiers;

/** What is odd about an identifier that is valid all the same. */
public enum Warning {
  /** A mobile number of a segment that the number plan has not allocated. */
  UNALLOCATED_SEGMENT("号段未分配", "belongs to an unallocated segment"),
  /**
   * The code of the issuing region is in no list; numbers outlive the lists they were made from.
   */
  UNKNOWN_REGION("地区代码未知", "names an unknown region"),
  /** An identity number of 15 digits, out of use since 2013 and without a check digit. */
  FIRST_GENERATION("第一代身份证号码", "is a number of the first generation"),
  /** An identity number that belongs to a residence permit for Hong Kong, Macao or Taiwan. */
  RESIDENCE_PERMIT("属港澳台居民居住证号码", "is the number of a residence permit"),
  /** A credit code that is right as a whole around an organisation code that is not (GB 11714). */
  ORGANISATION_CODE("主体标识码校验不符", "holds an organisation code that does not fit its check digit");

  private final String zh;
  private final String en;

  Warning(String zh, String en) {
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
