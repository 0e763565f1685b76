package org.leadrelay.precursor.consignment.rest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.paper.PaperDefect;
import org.leadrelay.precursor.paper.PaperDefect.Reason;
import org.leadrelay.precursor.paper.Requirement;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.problem.Violation;
import org.leadrelay.problem.Wording;

/** Papers that are missing, with the articles that ask for them. */
final class MissingPapers {

  private MissingPapers() {}

  /** One paper that is missing. */
  record Missing(String article, Requirement paper, Reason reason, @Nullable UUID cited) {}

  /** PAPER_USED_UP where nothing else is wrong, else PAPER_REQUIRED. */
  static ProblemException problem(List<PaperDefect> defects) {
    boolean usedUp = defects.stream().allMatch(it -> it.reason() == Reason.USED_UP);
    var problem =
        Problem.of(usedUp ? ConsignmentProblem.PAPER_USED_UP : ConsignmentProblem.PAPER_REQUIRED)
            .with("article", defects.getFirst().requirement().article())
            .with("papers", defects.stream().map(MissingPapers::missing).toList());
    for (var defect : defects) {
      problem = problem.violation(violation(defect));
    }
    return problem.toException();
  }

  private static Missing missing(PaperDefect defect) {
    return new Missing(
        defect.requirement().article(), defect.requirement(), defect.reason(), defect.paper());
  }

  private static Violation violation(PaperDefect defect) {
    var requirement = defect.requirement();
    var paper = paper(requirement);
    var reason = reason(defect.reason());
    return new Violation(
        "/papers",
        defect.reason().name(),
        new Wording(
            "%s（《易制毒化学品管理条例》%s）：%s".formatted(paper.zh(), requirement.article(), reason.zh()),
            "%s (%s): %s".formatted(paper.en(), requirement.article(), reason.en())));
  }

  private static Wording paper(Requirement requirement) {
    return switch (requirement) {
      case PRODUCTION -> new Wording("生产许可证", "production licence");
      case PRODUCTION_FILING -> new Wording("生产备案证明", "production filing");
      case SALE -> new Wording("经营许可证", "sale licence");
      case SALE_FILING -> new Wording("经营备案证明", "sale filing");
      case PURCHASE -> new Wording("购买许可证", "purchase permit");
      case PURCHASE_FILING -> new Wording("购买备案证明", "purchase filing");
      case PURCHASE_BY_PERSON -> new Wording("个人不得购买", "no natural person may buy it");
      case TRANSPORT -> new Wording("运输许可证", "transport permit");
      case TRANSPORT_FILING -> new Wording("运输备案证明", "transport filing");
      case IMPORT -> new Wording("进口许可证", "import licence");
      case EXPORT -> new Wording("出口许可证", "export licence");
    };
  }

  private static Wording reason(Reason reason) {
    return switch (reason) {
      case NONE -> new Wording("未提供", "none was cited or found");
      case WRONG_HOLDER -> new Wording("持证单位不符", "somebody else holds it");
      case WRONG_SUBSTANCE -> new Wording("品种不符", "it is for another substance");
      case WRONG_PARTNER -> new Wording("交易对方不符", "it is for another partner");
      case SUSPENDED -> new Wording("已暂扣或吊销", "it is suspended or revoked");
      case NOT_YET_VALID -> new Wording("尚未生效", "it is not valid yet");
      case EXPIRED -> new Wording("已过期", "it is not valid any more");
      case USED_UP -> new Wording("使用次数已用完", "it has been used as often as it may be");
      case QUANTITY_EXCEEDED -> new Wording("数量超出", "it is not good for so much");
    };
  }
}
