package org.leadrelay.handoff.dispatch.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;

/** What dispatches answer beyond what a single sending does. */
enum DispatchProblem implements ProblemCode {
  DISPATCH_REFUSED(422, "有不能移交的线索，整批未移交", "Nothing was sent: an item of the dispatch was refused"),
  DISPATCH_WITHHELD(
      424, "本件符合要求，因同批其他线索未移交", "This item was fit, but others of the dispatch were refused");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  DispatchProblem(int status, String titleZh, String titleEn) {
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
      return List.of(DispatchProblem.values());
    }
  }
}
