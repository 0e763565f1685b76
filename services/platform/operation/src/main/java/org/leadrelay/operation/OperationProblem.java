package org.leadrelay.operation;

import org.leadrelay.problem.ProblemCode;

/** The codes of this module. */
public enum OperationProblem implements ProblemCode {
  /** Only where the clock can be set at all. */
  CLOCK_BACKWARD(409, "时钟只能向前拨", "The clock can only be set forward");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  OperationProblem(int status, String titleZh, String titleEn) {
    this.status = status;
    this.titleZh = titleZh;
    this.titleEn = titleEn;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String titleZh() {
    return titleZh;
  }

  @Override
  public String titleEn() {
    return titleEn;
  }
}
