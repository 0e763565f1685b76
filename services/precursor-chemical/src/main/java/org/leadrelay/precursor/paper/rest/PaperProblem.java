package org.leadrelay.precursor.paper.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.precursor.paper.PaperEntry.Refused;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;
import org.leadrelay.problem.ProblemException;

/** Why the register of papers refuses. */
enum PaperProblem implements ProblemCode {
  PAPER_KIND_UNFIT(
      422, "该机关不核发此品种的此类证件", "No such authority gives such a paper for this substance"),
  ISSUER_UNKNOWN(422, "没有该代码的核发地", "The issuer's jurisdiction does not exist"),
  HOLDER_UNKNOWN(422, "持证单位未备案", "The holder is not registered"),
  PAPER_RECORDED_ELSEWHERE(403, "该证件应由其他单位登记", "Another bureau records this paper"),
  SCAN_REQUIRED(422, "其他机关核发的证件须附扫描件摘要", "A paper of another authority needs its scan's digest"),
  PAPER_NUMBER_TAKEN(409, "该编号的证件已登记", "A paper of this number is recorded"),
  PAPER_WRONG_STATUS(409, "证件当前状态不允许此操作", "The paper's status does not allow this");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  PaperProblem(int status, String titleZh, String titleEn) {
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

  static ProblemException of(Refused refused) {
    var problem =
        Problem.of(
            switch (refused.why()) {
              case NOT_FOUND -> CommonProblem.NOT_FOUND;
              case PAPER_KIND_UNFIT -> PAPER_KIND_UNFIT;
              case ISSUER_UNKNOWN -> ISSUER_UNKNOWN;
              case HOLDER_UNKNOWN -> HOLDER_UNKNOWN;
              case PAPER_RECORDED_ELSEWHERE -> PAPER_RECORDED_ELSEWHERE;
              case SCAN_REQUIRED -> SCAN_REQUIRED;
              case PAPER_NUMBER_TAKEN -> PAPER_NUMBER_TAKEN;
              case PAPER_WRONG_STATUS -> PAPER_WRONG_STATUS;
            });
    return (refused.other() == null ? problem : problem.with("paper", refused.other()))
        .toException();
  }

  /** Lists them beside the shared ones. */
  @ApplicationScoped
  static class Codes implements ProblemCatalogue {
    @Override
    public List<ProblemCode> codes() {
      return List.of(PaperProblem.values());
    }
  }
}
