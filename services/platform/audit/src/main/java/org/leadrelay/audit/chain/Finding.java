package org.leadrelay.audit.chain;

import java.util.UUID;

/**
 * One thing that is not as it was written.
 *
 * @param fault what is wrong
 * @param subject the aggregate of the chain; the service, if it is about a checkpoint; empty if an
 *     unreadable line and its neighbours do not tell
 * @param n number of the entry or checkpoint, or of the first of several; of the line, if the
 *     subject is not known
 * @param last number of the last of several
 * @param field which member was changed, if that can be told; else empty
 */
public record Finding(Fault fault, String subject, long n, long last, String field) {

  /** What can be wrong. */
  public enum Fault {
    CHANGED("条目被改动", "was changed"),
    UNREADABLE("条目无法读取", "cannot be read"),
    DROPPED("条目被删除", "was dropped"),
    INSERTED("条目系插入", "was inserted"),
    REORDERED("条目顺序被改动", "was moved"),
    TAIL_DROPPED("链尾被删除", "was dropped from the end of its chain"),
    CHAIN_DROPPED("整条链被删除", "was dropped with its whole chain"),
    CONTINUATION_BROKEN("与所承接的链不符", "does not continue the chain it names"),
    RETIREMENT_BROKEN("终止记录与链不符或签名无效", "does not agree with its signed retirement"),
    VALUE_DIFFERS("字段值与承诺值不符", "does not hold the given value"),
    VALUE_UNPROVEN("字段值无法核对（无此条目、字段或盐值）", "has no commitment or salt for the given value"),
    CHECKPOINT_UNREADABLE("检查点无法读取", "is a checkpoint that cannot be read"),
    CHECKPOINT_FORGED("检查点签名无效", "is a checkpoint without a valid signature"),
    CHECKPOINT_CHANGED("检查点与其链头或上一检查点不符", "is a checkpoint that its heads or its predecessor deny"),
    CHECKPOINT_MISSING("检查点缺失", "is a checkpoint that is missing");

    private final String zh;
    private final String en;

    Fault(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }

  static Finding of(Fault fault, UUID aggregate, long n) {
    return new Finding(fault, aggregate.toString(), n, n, "");
  }

  static Finding of(Fault fault, UUID aggregate, long n, String field) {
    return new Finding(fault, aggregate.toString(), n, n, field);
  }

  static Finding range(Fault fault, UUID aggregate, long first, long last) {
    return new Finding(fault, aggregate.toString(), first, last, "");
  }

  static Finding ofCheckpoint(Fault fault, String service, long n) {
    return new Finding(fault, service, n, n, "");
  }

  /** The finding in Chinese, on one line. */
  public String zh() {
    return subject + " n=" + range() + (field.isEmpty() ? "" : " 字段 " + field) + "：" + fault.zh;
  }

  /** The finding in English, on one line. */
  public String en() {
    return subject + " n=" + range() + (field.isEmpty() ? "" : " field " + field) + ": " + fault.en;
  }

  private String range() {
    return last > n ? n + "-" + last : String.valueOf(n);
  }
}
