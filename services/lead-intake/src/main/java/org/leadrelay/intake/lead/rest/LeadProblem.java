package org.leadrelay.intake.lead.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;

/** What is answered about leads beyond the codes that all services share. */
public enum LeadProblem implements ProblemCode {
  LEAD_WRONG_STATE(409, "线索当前状态不允许此操作", "The state of the lead does not allow this"),
  LEAD_NOT_YOUR_ACTION(403, "此操作应由线索所属单位进行", "This is for the bureau that owns the lead"),
  HANDLING_LOWERED(403, "降低知悉范围等级须由领导进行", "Only a leading officer may lower the handling level"),
  LEAD_DIFFERS(409, "该来源编号已登记且内容不同", "This source's report is registered with other content"),
  JURISDICTION_UNKNOWN(422, "没有该代码的辖区", "No jurisdiction has this code"),
  NOT_A_DESCENDANT(422, "发现单位不在本辖区内", "The bureau is not below this one"),
  LEAD_UNKNOWN(422, "所指线索不存在", "There is no such other lead"),
  IDENTIFIER_UNKNOWN(422, "线索中没有该标识", "The lead has no such identifier"),
  IDENTIFIER_INVALID(422, "标识校验不通过", "An identifier does not pass its check"),
  NARRATIVE_TOO_LONG(422, "线索内容过长", "The narrative is too long"),
  QUERY_TOO_SHORT(400, "检索词过短", "The text to look for is too short");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  LeadProblem(int status, String titleZh, String titleEn) {
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
      return List.of(LeadProblem.values());
    }
  }
}
