package org.leadrelay.jurisdiction;

/** How a text names a division, the most telling form first. */
public enum NameForm {
  /** The official name of today: 恩施土家族苗族自治州. */
  FULL,
  /** A customary shortening of it: 恩施州, 恩施, 新疆. */
  SHORT,
  /** The official name of a division that others have taken over: 崇文区. */
  FORMER
}
