package org.leadrelay.local.story.chapter;

/** The jurisdictions of the story; they stand for bureaus, not for people or cases. */
public final class Places {
  public static final String NATION = "000000";
  public static final String SHANGHAI = "310000";
  public static final String JIANGSU = "320000";
  public static final String ZHEJIANG = "330000";

  /** It has nothing to do with the lead. */
  public static final String YUNNAN = "530000";

  private Places() {}
}
