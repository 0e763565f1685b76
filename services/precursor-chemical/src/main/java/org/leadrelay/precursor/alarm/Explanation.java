package org.leadrelay.precursor.alarm;

/** Why, in words without a personal value. */
public record Explanation(String zh, String en) {

  /** What both sides of a mismatch are told: neither learns the other's figure. */
  public static final Explanation DIFFERS =
      new Explanation("与交易对方的记录不一致", "It differs from your partner's record");
}
