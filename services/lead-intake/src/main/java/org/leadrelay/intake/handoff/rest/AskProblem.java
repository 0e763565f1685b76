package org.leadrelay.intake.handoff.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;

/** What is answered about askings beyond the codes of leads. */
enum AskProblem implements ProblemCode {
  HANDOFF_ACTIVE(409, "该线索已有一件办理中的移交到该辖区", "This lead has an active handoff to that jurisdiction"),
  SAME_JURISDICTION(422, "不能移交给发起单位本身", "A handoff cannot go to its own origin");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  AskProblem(int status, String titleZh, String titleEn) {
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
      return List.of(AskProblem.values());
    }
  }
}
