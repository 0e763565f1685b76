package org.leadrelay.intake.watchlist.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;

/** What is answered about the watchlist beyond the codes of leads. */
enum WatchProblem implements ProblemCode {
  WATCH_WRONG_STATE(409, "布控当前状态不允许此操作", "The state of the entry does not allow this"),
  WATCH_SECRET(409, "绝密线索的标识不得布控", "What is secret is not watched for"),
  WATCH_SAME_PERSON(409, "不得审批本人的申请", "Nobody approves what he asked for himself"),
  HUB_VALUE(409, "该标识过于常见，不得布控", "The value is too common to be watched for"),
  TYPE_NOT_WATCHABLE(422, "该类标识不能布控", "Identifiers of this kind cannot be watched for"),
  WATCH_TOO_LONG(422, "布控期限不得超过 90 日", "Nothing is watched for longer than 90 days");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  WatchProblem(int status, String titleZh, String titleEn) {
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
      return List.of(WatchProblem.values());
    }
  }
}
