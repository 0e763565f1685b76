package org.leadrelay.precursor.enterprise.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.precursor.enterprise.Entry;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;
import org.leadrelay.problem.ProblemException;

/** Why the register of enterprises and sites refuses. */
public enum RegisterProblem implements ProblemCode {
  PLACE_UNKNOWN(422, "没有该代码的辖区", "No jurisdiction has this code"),
  PLACE_TOO_WIDE(422, "场所应登记到县级辖区", "A site is registered in its county"),
  PLACE_OUT_OF_SCOPE(422, "该地不归本单位管辖", "Another bureau answers for that place");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  RegisterProblem(int status, String titleZh, String titleEn) {
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

  static ProblemException of(Entry.Refusal refusal) {
    return Problem.of(
            switch (refusal) {
              case NOT_FOUND -> CommonProblem.NOT_FOUND;
              case PLACE_UNKNOWN -> PLACE_UNKNOWN;
              case PLACE_TOO_WIDE -> PLACE_TOO_WIDE;
              case PLACE_OUT_OF_SCOPE -> PLACE_OUT_OF_SCOPE;
            })
        .toException();
  }

  /** Lists them beside the shared ones. */
  @ApplicationScoped
  static class Codes implements ProblemCatalogue {
    @Override
    public List<ProblemCode> codes() {
      return List.of(RegisterProblem.values());
    }
  }
}
