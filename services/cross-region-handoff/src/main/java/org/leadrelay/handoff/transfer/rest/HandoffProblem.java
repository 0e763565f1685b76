package org.leadrelay.handoff.transfer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;

/** What this service answers beyond the codes that all services share. */
enum HandoffProblem implements ProblemCode {
  HANDOFF_WRONG_STATE(409, "移交当前状态不允许此操作", "The state of the handoff does not allow this"),
  HANDOFF_NOT_YOUR_ACTION(403, "此操作应由其他单位进行", "This is for another bureau to do"),
  HANDOFF_ACTIVE(409, "该线索已有一件办理中的移交到该辖区", "This lead has an active handoff to that jurisdiction"),
  HANDOFF_VISITED(
      409, "该辖区已经办过此件，须说明新的理由", "The handoff has been there before: new grounds are needed"),
  HANDOFF_HOP_LIMIT(409, "改派次数已达上限", "The handoff has been redirected as often as it may be"),
  HANDOFF_PAUSED(409, "移交已中止，须先恢复", "The handoff is paused: it must be resumed first"),
  HANDOFF_NOT_PAUSED(409, "移交未中止", "The handoff is not paused"),
  RETURN_TOO_LATE(
      409,
      "已有反馈或已指定管辖，不能退回",
      "It cannot be returned any more: feedback has been given, or an arbiter designated it"),
  SUPPLEMENT_NOT_ASKED(409, "对方未要求补充材料", "Nothing was asked for that could be supplemented"),
  SUPPLEMENT_LIMIT(
      409, "对同一辖区补充次数已达上限", "This destination has been supplemented as often as it may be"),
  SUPERVISION_UNANSWERED(
      409, "督办尚未答复，不能办结", "It cannot be concluded: a supervision order is unanswered"),
  SUPERVISION_NONE_PENDING(409, "没有该待答复的督办", "No such supervision order waits for an answer"),
  EXTENSION_PENDING(409, "已有待批的延期申请", "An asking for more time is pending already"),
  EXTENSION_NONE_PENDING(409, "没有待批的延期申请", "No asking for more time is pending"),
  EXTENSION_USED(409, "已准予过一次延期", "More time has been granted once already"),
  JURISDICTION_UNKNOWN(422, "没有该代码的辖区", "No jurisdiction has this code"),
  SAME_JURISDICTION(422, "不能移交给发起单位本身", "A handoff cannot go to its own origin"),
  NOT_A_DESCENDANT(422, "该辖区不在本单位辖区之内", "This jurisdiction does not lie below yours");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  HandoffProblem(int status, String titleZh, String titleEn) {
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
      return List.of(HandoffProblem.values());
    }
  }
}
