package org.leadrelay.handoff.transfer.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import org.leadrelay.problem.Problem;

/** Collects the parts that are missing from a body because of another part of it. */
final class Required {

  private Problem problem = Problem.of(VALIDATION_FAILED);

  Required when(boolean needed, String pointer, boolean present) {
    if (needed && !present) {
      problem = problem.violation(pointer, "REQUIRED", "必填", "is required here");
    }
    return this;
  }

  /** Refuses if anything is missing. */
  void check() {
    if (!problem.violations().isEmpty()) {
      throw problem.toException();
    }
  }
}
