package org.leadrelay.precursor.consignment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.precursor.consignment.Outcome;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;
import org.leadrelay.problem.ProblemException;

/** Why a consignment is not planned or not moved on. */
enum ConsignmentProblem implements ProblemCode {
  PAPER_REQUIRED(422, "缺少法定证件或证件不符", "A paper that the law asks for is missing or does not do"),
  PAPER_USED_UP(422, "证件使用次数已用完", "The paper has been used as often as it may be"),
  SITE_UNKNOWN(422, "没有该场所，或不属于本单位", "There is no such site, or it is not yours"),
  SAME_SITE(422, "起运地与目的地不能相同", "The goods would stay where they are"),
  CARRIER_UNKNOWN(422, "承运人未备案", "The carrier is not registered"),
  CONSIGNMENT_NOT_YOURS(403, "此操作应由另一方进行", "This is for another party to do"),
  CONSIGNMENT_WRONG_STATE(409, "运输当前状态不允许此操作", "The consignment's state does not allow this");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  ConsignmentProblem(int status, String titleZh, String titleEn) {
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

  static ProblemException of(Outcome.Refusal refusal) {
    return Problem.of(
            switch (refusal) {
              case NOT_FOUND -> CommonProblem.NOT_FOUND;
              case SITE_UNKNOWN -> SITE_UNKNOWN;
              case SAME_SITE -> SAME_SITE;
              case CARRIER_UNKNOWN -> CARRIER_UNKNOWN;
              case CONSIGNMENT_NOT_YOURS -> CONSIGNMENT_NOT_YOURS;
              case CONSIGNMENT_WRONG_STATE -> CONSIGNMENT_WRONG_STATE;
            })
        .toException();
  }

  /** Lists them beside the shared ones. */
  @ApplicationScoped
  static class Codes implements ProblemCatalogue {
    @Override
    public List<ProblemCode> codes() {
      return List.of(ConsignmentProblem.values());
    }
  }
}
