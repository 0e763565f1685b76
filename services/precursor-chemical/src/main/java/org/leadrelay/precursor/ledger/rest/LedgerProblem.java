package org.leadrelay.precursor.ledger.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.precursor.ledger.Refusal;
import org.leadrelay.precursor.substance.rest.SubstanceProblem;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;

/** What the book answers beyond the codes that all services share. */
enum LedgerProblem implements ProblemCode {
  SUBSTANCE_DIFFERS(422, "与该批货物的品种不符", "The consignment carries another substance"),
  FLOW_UNKNOWN(422, "两个账户之间没有这种流向", "Nothing flows between these two kinds of account"),
  SAME_ACCOUNT(422, "转出与转入是同一账户", "Both ends are the same account"),
  IN_FUTURE(422, "发生时间晚于当前时间", "It has not happened yet"),
  TOO_OLD(422, "补录超过 400 日须由负责人办理", "Only a supervisor posts more than 400 days back"),
  PARTNER_REQUIRED(422, "须说明交易对方", "The partner has to be named"),
  PARTNER_UNKNOWN(422, "交易对方未备案，应使用 OUTSIDE", "The partner is not in the register: use OUTSIDE"),
  PARTNER_REGISTERED(
      422, "交易对方已备案，应使用 IN_TRANSIT", "The partner is in the register: use IN_TRANSIT"),
  CONSIGNMENT_UNKNOWN(422, "没有这批在途货物", "There is no such consignment"),
  CLIENT_REF_USED(409, "该 clientRef 已用于另一笔流水", "This clientRef was used for another movement"),
  ALREADY_OPENED(409, "期初库存已登记", "The opening stock was posted"),
  STOCKTAKE_REQUIRED(422, "调整须注明盘点编号", "An adjustment names the stocktake that it follows"),
  REASON_REQUIRED(422, "调整须说明原因", "An adjustment needs a reason"),
  ALREADY_REVERSED(409, "该笔流水已冲销", "The movement was reversed"),
  NOT_REVERSIBLE(409, "该笔流水不能冲销", "The movement cannot be reversed");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  LedgerProblem(int status, String titleZh, String titleEn) {
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

  /** A refusal as its caller hears it. */
  static Problem of(Refusal refusal) {
    if (refusal == Refusal.QUANTITY_INVALID) {
      return Problem.of(CommonProblem.VALIDATION_FAILED)
          .violation(
              "/quantity",
              "FORMAT",
              "应为大于零的十进制数字，精确到 1 毫克以内",
              "must be a decimal above zero, not finer than 1 mg");
    }
    return Problem.of(code(refusal));
  }

  private static ProblemCode code(Refusal refusal) {
    return switch (refusal) {
      case NOT_FOUND -> CommonProblem.NOT_FOUND;
      case ROLE_REQUIRED -> CommonProblem.ROLE_REQUIRED;
      case QUANTITY_INVALID -> CommonProblem.VALIDATION_FAILED;
      case SUBSTANCE_UNKNOWN -> SubstanceProblem.SUBSTANCE_UNKNOWN;
      case SUBSTANCE_IS_GROUP -> SubstanceProblem.SUBSTANCE_IS_GROUP;
      case DENSITY_UNKNOWN -> SubstanceProblem.DENSITY_UNKNOWN;
      case SUBSTANCE_DIFFERS -> SUBSTANCE_DIFFERS;
      case FLOW_UNKNOWN -> FLOW_UNKNOWN;
      case SAME_ACCOUNT -> SAME_ACCOUNT;
      case IN_FUTURE -> IN_FUTURE;
      case TOO_OLD -> TOO_OLD;
      case PARTNER_REQUIRED -> PARTNER_REQUIRED;
      case PARTNER_UNKNOWN -> PARTNER_UNKNOWN;
      case PARTNER_REGISTERED -> PARTNER_REGISTERED;
      case CONSIGNMENT_UNKNOWN -> CONSIGNMENT_UNKNOWN;
      case CLIENT_REF_USED -> CLIENT_REF_USED;
      case ALREADY_OPENED -> ALREADY_OPENED;
      case STOCKTAKE_REQUIRED -> STOCKTAKE_REQUIRED;
      case REASON_REQUIRED -> REASON_REQUIRED;
      case ALREADY_REVERSED -> ALREADY_REVERSED;
      case NOT_REVERSIBLE -> NOT_REVERSIBLE;
    };
  }

  /** Lists them beside the shared ones. */
  @ApplicationScoped
  static class Catalogue implements ProblemCatalogue {
    @Override
    public List<ProblemCode> codes() {
      return List.of(LedgerProblem.values());
    }
  }
}
