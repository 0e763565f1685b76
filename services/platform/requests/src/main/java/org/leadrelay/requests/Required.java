package org.leadrelay.requests;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import org.leadrelay.problem.Problem;

/** Collects what is missing from a body, or wrong in it, because of another part of it. */
public final class Required {

  private Problem problem = Problem.of(VALIDATION_FAILED);

  /** Notes that something is missing which another part requires. */
  public Required when(boolean needed, String pointer, boolean present) {
    return needed && !present ? wrong(pointer, "REQUIRED", "必填", "is required here") : this;
  }

  /** Notes a fault if there is one. */
  public Required unless(boolean right, String pointer, String code, String zh, String en) {
    return right ? this : wrong(pointer, code, zh, en);
  }

  private Required wrong(String pointer, String code, String zh, String en) {
    problem = problem.violation(pointer, code, zh, en);
    return this;
  }

  /**
   * Refuses if anything was noted.
   *
   * @throws org.leadrelay.problem.ProblemException VALIDATION_FAILED, with all that was noted
   */
  public void check() {
    if (!problem.violations().isEmpty()) {
      throw problem.toException();
    }
  }
}
