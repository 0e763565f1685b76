package org.leadrelay.courier.alert.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;

/** What is answered about alerts beyond the codes that all services share. */
enum AlertProblem implements ProblemCode {
  ALERT_WRONG_STATE(409, "预警已经核查完毕", "The alert has been judged"),
  ALERT_NOT_YOUR_ACTION(403, "应由线索所属单位核查", "This is for the bureau that owns the lead");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  AlertProblem(int status, String titleZh, String titleEn) {
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

  /** Lists them beside the shared ones. */
  @ApplicationScoped
  static class Catalogue implements ProblemCatalogue {
    @Override
    public List<ProblemCode> codes() {
      return List.of(AlertProblem.values());
    }
  }
}
